<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message numerus="yes">
        <source>That was all. %n left as doubtful.</source>
        <translation>
            <numerusform>That was all. %Ln left as doubtful.</numerusform>
            <numerusform>That was all. %Ln left as doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared paragraph(s)</source>
        <translation>
            <numerusform>%Ln shared paragraph</numerusform>
            <numerusform>%Ln shared paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) listed</source>
        <translation>
            <numerusform>%Ln article listed</numerusform>
            <numerusform>%Ln articles listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n file(s) are listed.</source>
        <translation>
            <numerusform>Only the first %Ln file is listed.</numerusform>
            <numerusform>Only the first %Ln files are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already and will be replaced.</source>
        <translation>
            <numerusform>%Ln file is there already and will be replaced.</numerusform>
            <numerusform>%Ln files are there already and will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%Ln file.</numerusform>
            <numerusform>%Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, and %n more</source>
        <translation>
            <numerusform>{title}, and %Ln more</numerusform>
            <numerusform>{title}, and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %Ln line</numerusform>
            <numerusform>Copied %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied</source>
        <translation>
            <numerusform>%Ln name copied</numerusform>
            <numerusform>%Ln names copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in {folder}.</source>
        <translation>
            <numerusform>Saved %Ln file in {folder}.</numerusform>
            <numerusform>Saved %Ln files in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put back.</source>
        <translation>
            <numerusform>%Ln line put back.</numerusform>
            <numerusform>%Ln lines put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken out.</source>
        <translation>
            <numerusform>%Ln line taken out.</numerusform>
            <numerusform>%Ln lines taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n left-out line(s)</source>
        <translation>
            <numerusform>Hide %Ln left-out line</numerusform>
            <numerusform>Hide %Ln left-out lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put &amp;all %n line(s) here back</source>
        <translation>
            <numerusform>Put &amp;all %Ln line here back</numerusform>
            <numerusform>Put &amp;all %Ln lines here back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found</source>
        <translation>
            <numerusform>%Ln name found</numerusform>
            <numerusform>%Ln names found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>Check %Ln</numerusform>
            <numerusform>Check %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n doubtful name(s)</source>
        <translation>
            <numerusform>Check %Ln doubtful name</numerusform>
            <numerusform>Check %Ln doubtful names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
</context>
</TS>
