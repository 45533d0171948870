<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dramatis</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
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
        <source>Saved %n file(s) in {folder}.</source>
        <translation>
            <numerusform>Saved %Ln file in {folder}.</numerusform>
            <numerusform>Saved %Ln files in {folder}.</numerusform>
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
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken for something else than the article. “Read the whole file as text”, in the Article menu, brings everything back.</source>
        <translation>
            <numerusform>%Ln line was taken for something else than the article. “Read the whole file as text”, in the Article menu, brings everything back.</numerusform>
            <numerusform>%Ln lines were taken for something else than the article. “Read the whole file as text”, in the Article menu, brings everything back.</numerusform>
        </translation>
    </message>
</context>
</TS>
