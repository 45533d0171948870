; The installer for Windows, for one person, without administrator's rights. Inno Setup 6.3 or later:
;   iscc /DVersion=0.1.0 resources\packaging\windows\dramatis.iss
; It expects the one-folder app in dist\dramatis and the icon in build\prepared.

#ifndef Version
  #error Give the version: iscc /DVersion=X.Y.Z
#endif

[Setup]
AppId=org.dramatis.dramatis
AppName=Dramatis
AppVersion={#Version}
AppPublisher=The Dramatis project
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Dramatis
DefaultGroupName=Dramatis
PrivilegesRequired=lowest
; The oldest that Qt runs on: Windows 10 of autumn 2018.
MinVersion=10.0.17763
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\..\build\prepared\dramatis.ico
UninstallDisplayIcon={app}\dramatis.exe
OutputDir=..\..\..\dist
OutputBaseFilename=dramatis-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
; Signing: name a tool in Inno Setup ("signer"), then take the semicolon away.
;SignTool=signer
;SignedUninstaller=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\..\dist\dramatis\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; A library of an older version must not stay beside the newer ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Dramatis"; Filename: "{app}\dramatis.exe"
Name: "{autodesktop}\Dramatis"; Filename: "{app}\dramatis.exe"; Tasks: desktopicon

[Registry]
; Under "Open with" for each kind of document; what a double-click opens stays as the person chose.
Root: HKA; Subkey: "Software\Classes\Dramatis.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Dramatis.Article\DefaultIcon"; ValueType: string; ValueData: "{app}\dramatis.exe,0"
Root: HKA; Subkey: "Software\Classes\Dramatis.Article\shell\open\command"; ValueType: string; ValueData: """{app}\dramatis.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\dramatis.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Dramatis"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\dramatis.exe\shell\open\command"; ValueType: string; ValueData: """{app}\dramatis.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.text\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mhtml\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mht\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rss\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.atom\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rtf\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.docx\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.odt\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "Dramatis.Article"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\dramatis.exe"; Description: "{cm:LaunchProgram,Dramatis}"; Flags: nowait postinstall skipifsilent
