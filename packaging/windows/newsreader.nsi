; The installer for one user, without an administrator; /S installs in silence.
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

Name "Newsreader"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Newsreader"
InstallDirRegKey HKCU "Software\Newsreader" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
BrandingText "Newsreader ${VERSION}"
VIProductVersion "0.0.0.0"
VIAddVersionKey "ProductName" "Newsreader"
VIAddVersionKey "FileDescription" "Newsreader ${VERSION} set-up"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${TREE}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Your articles and notes stay where they are: $LOCALAPPDATA\Newsreader"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Newsreader"
!include "${SCRIPTS}/open_with.nsh"

Function TakeAwayOldFiles
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
FunctionEnd

Section
  Call TakeAwayOldFiles
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  File "/oname=newsreader.ico" "${ICON}"
  ; Without compiled files each start would take three times as long.
  nsExec::Exec '"$INSTDIR\python\python.exe" "$INSTDIR\python\only_compiled.py" "$INSTDIR\lib"'
  Pop $0
  CreateShortcut "$SMPROGRAMS\Newsreader.lnk" "$INSTDIR\python\pythonw.exe" "-m newsreader" \
    "$INSTDIR\newsreader.ico"
  WriteRegStr HKCU "Software\Newsreader" "Folder" "$INSTDIR"
  !insertmacro WriteOpenWith
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Newsreader"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\newsreader.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  ; Only what the set-up brought; the library lies in $LOCALAPPDATA\Newsreader and stays.
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
  Delete "$INSTDIR\newsreader.cmd"
  Delete "$INSTDIR\newsreader.ico"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD_PARTY_NOTICES.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Newsreader.lnk"
  !insertmacro DeleteOpenWith
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Newsreader"
SectionEnd
