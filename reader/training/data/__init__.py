"""The texts that are learnt from and measured on, with what is known of them."""
