# SPDX-FileCopyrightText: 2026 The Brood developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Most of the time of a build goes into reading the same headers. The builds for users and for CI read them once; the
# debug preset doesn't, so that a missing #include is noticed there.
option(BROOD_PRECOMPILE_HEADERS "Compile the headers that most files include only once" OFF)

set(BROOD_STANDARD_HEADERS
    <algorithm> <array> <atomic> <chrono> <cmath> <cstdint> <deque> <functional> <limits> <map> <memory> <mutex>
    <optional> <set> <span> <string> <string_view> <unordered_map> <utility> <variant> <vector>)
set(BROOD_CORE_HEADERS ${BROOD_STANDARD_HEADERS}
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QList> <QLocale> <QMap>
    <QObject> <QRegularExpression> <QSaveFile> <QSettings> <QStandardPaths> <QString> <QStringList> <QTimer> <QUrl>)
set(BROOD_WIDGETS_HEADERS ${BROOD_CORE_HEADERS}
    <QAction> <QApplication> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QMessageBox> <QPainter> <QPushButton>
    <QScrollBar> <QToolButton> <QWidget>)

# brood_precompiled_headers(NAME LIST LIBRARIES…): makes the headers of the variable LIST ready for
# brood_precompiled(TARGET NAME). Both must be compiled with the same options and definitions as far as the headers
# look at them. Templates that the headers need are compiled again in each file (GCC), so a big header that few include
# has no place here.
function(brood_precompiled_headers name list)
    if(BROOD_PRECOMPILE_HEADERS)
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${name}.cpp "")
        add_library(brood_precompiled_${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${name}.cpp)
        set_target_properties(brood_precompiled_${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(brood_precompiled_${name} PRIVATE brood_strict ${ARGN})
        target_precompile_headers(brood_precompiled_${name} PRIVATE ${${list}})
    endif()
endfunction()

function(brood_precompiled target name)
    if(BROOD_PRECOMPILE_HEADERS)
        target_precompile_headers(${target} REUSE_FROM brood_precompiled_${name})
    endif()
endfunction()

brood_precompiled_headers(standard BROOD_STANDARD_HEADERS)
brood_precompiled_headers(core BROOD_CORE_HEADERS Qt6::Core)
brood_precompiled_headers(widgets BROOD_WIDGETS_HEADERS Qt6::Widgets)
