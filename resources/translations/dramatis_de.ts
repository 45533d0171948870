<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message>
        <source>JSON, one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of mentions (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of names (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with BIO tags (CoNLL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown with index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of names alone (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names found automatically and corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface; empty for the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show marks in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are keys in the text and the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files opened recently, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window, as Qt encodes it in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the sidebar in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of the print dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats exported last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, pages and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left-out lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines of the file that are no part of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;whole file as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave nothing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks on all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, only the chosen names are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single l&amp;etters are keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text and the lists; elsewhere letters are always letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the chosen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention of anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mention of anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to where you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caret in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through the text with the arrow keys, select with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hint letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the letters beside a name to choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is, and every sentence; Enter on a mention shows it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, merge, remove, add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By first &amp;appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By al&amp;phabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop finding names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found so far stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc also closes what is open, and leads back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dramatis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dramatis. What you read is untouched; please report what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a p&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a p&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;in fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No name: remove it everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no name &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name, or select words of the text, to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is somebody &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &amp;meant to be {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dramatis, and that is our mistake. What you read and what you corrected are kept, and you can read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report may help to put it right. It holds nothing of the article, and is sent nowhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dramatis: something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} are there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already and will be replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chosen names ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name without slashes, and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article to export. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some of the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n next  p previous  Esc clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↓ next  Alt+↑ previous  Esc clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name first: click on one, or press Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text here to read. Copy the text of an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked text and &amp;index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marked text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inde&amp;x only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint &amp;behind names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wide margin for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tur&amp;ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ paragraph; bold, where somebody is introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. page, ¶ paragraph; bold, where somebody is introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the job. Check it, or save as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article to print. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The language changes when Dramatis is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Set in Source Serif Pro and Source Sans Pro (SIL Open Font License). Window: Qt for Python (LGPL 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: Enter shows the card of the current mention, Space turns the page. In a list: Enter chooses, Ctrl+Enter adds another; any other typing filters while nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-out lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken for something else than the article. “Read the whole file as text”, in the Article menu, brings everything back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Dramatis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dramatis shows who is in an article, which organisations, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you read leaves this computer: reading opens no network connection at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel finding names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
