; The Windows installer, for Inno Setup 6: for one user, without administrator rights.
;   iscc /DVersion=1.2.3 /DFrozen=..\..\build\frozen\rememora /DOut=..\..\build\installer [/DSign=1 /Ssigner="…"] rememora.iss
; packaging/windows/build.py calls it, with the version and the paths that everything else uses.

#ifndef Version
  #error Version is not given; run packaging\windows\build.py
#endif
#ifndef Frozen
  #error Frozen is not given; run packaging\windows\build.py
#endif
#ifndef Out
  #error Out is not given; run packaging\windows\build.py
#endif

[Setup]
AppId={{6A0F8E0C-6C54-4B0B-9C39-5B6E6D1B7C11}
AppName=Rememora
AppVersion={#Version}
AppVerName=Rememora {#Version}
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\Rememora
DefaultGroupName=Rememora
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Out}
OutputBaseFilename=rememora-{#Version}-windows-x86_64
SetupIconFile={#Frozen}\..\icons\rememora.ico
UninstallDisplayIcon={app}\rememora.exe
UninstallDisplayName=Rememora
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=2
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Sign
SignTool=signer $f
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

; An older version's files are taken away first: a module that is no longer part of the program must not stay.
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\Rememora"; Filename: "{app}\rememora.exe"
Name: "{userdesktop}\Rememora"; Filename: "{app}\rememora.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Rememora.gguf"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Rememora.gguf"; ValueType: string; ValueData: "Language model (GGUF)"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Rememora.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\rememora.exe,0"
Root: HKCU; Subkey: "Software\Classes\Rememora.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\rememora.exe"" ""%1"""

[Run]
Filename: "{app}\rememora.exe"; Description: "{cm:LaunchProgram,Rememora}"; Flags: nowait postinstall skipifsilent

; Conversations, memories and models are in {localappdata}\Rememora: they are the user's, and stay.
[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and DirExists(ExpandConstant('{localappdata}\Rememora')) and not UninstallSilent then
    MsgBox('Your conversations, memories and models were left alone. They are in ' + ExpandConstant('{localappdata}\Rememora') + '.',
      mbInformation, MB_OK);
end;
