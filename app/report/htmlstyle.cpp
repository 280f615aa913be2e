// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlstyle.h"

#include "report/outputexcerpt.h"
#include "report/timelinesvg.h"

namespace brood {

namespace {

// Green, red and amber that are told apart also by most who don't tell red from green (Okabe and Ito, 2008),
// as dark or light as letters need to be (WCAG 2.1: 4.5 to 1).
const char* const colours = ":root{color-scheme:light dark;--ink:#1f1f1f;--paper:#ffffff;--faint:#5c5c5c;"
                            "--soft:#f3f3f3;--rule:#d8d8d8;--ok:#00744f;--bad:#b3261e;--stop:#8a5a00}\n"
                            "@media (prefers-color-scheme:dark){:root{--ink:#e3e3e3;--paper:#1e1e1e;"
                            "--faint:#a8a8a8;--soft:#292929;--rule:#454545;--ok:#3ecf9b;--bad:#ff8a75;"
                            "--stop:#f0b23c}}\n";

const char* const page =
    "*{box-sizing:border-box}\n"
    "html{background:var(--paper);color:var(--ink);font:16px/1.45 system-ui,sans-serif}\n"
    "body{margin:0}main{max-width:70em;margin:0 auto;padding:1em}\n"
    "h1{font-size:1.25em;margin:0 0 .6em;overflow-wrap:anywhere}h1 code{white-space:pre-wrap}\n"
    "h2{font-size:1.1em;margin:1.8em 0 .5em}p{margin:.4em 0}\n"
    "code{font-family:ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}\n"
    ".banner{border:1px solid;border-inline-start-width:.4em;border-radius:.4em;padding:.6em 1em;"
    "background:var(--soft)}\n"
    ".banner.ok{border-color:var(--ok)}.banner.bad{border-color:var(--bad)}.banner.stop{border-color:var(--"
    "stop)}"
    "\n"
    ".headline{font-size:1.15em;font-weight:600}.ok .headline span{color:var(--ok)}"
    ".bad .headline span{color:var(--bad)}.stop .headline span{color:var(--stop)}\n"
    ".figures{list-style:none;margin:.3em 0;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.6em}\n"
    ".how{color:var(--faint);font-size:.75em;font-weight:normal;white-space:nowrap}\n"
    ".evidence{margin:.4em 0;padding-inline-start:1.4em;color:var(--faint);font-size:.9em}\n"
    ".note,figcaption{color:var(--faint);font-size:.875em}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;margin:0}dt{color:var(--faint)}"
    "dd{margin:0;min-width:0}\n"
    "figure{margin:0}figcaption{margin-top:.6em}\n"
    ".scroll{overflow-x:auto}.tall{max-height:30em;overflow-y:auto}\n"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums}\n"
    "th,td{padding:.25em .7em;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}\n"
    "th{font-size:.875em;vertical-align:bottom;background:var(--paper)}.tall th{position:sticky;top:0}\n"
    "th .how{display:block}.number{text-align:end;white-space:nowrap}.ending{min-width:11em}\n"
    "summary{cursor:pointer}\n"
    ".log{border:1px solid var(--rule);border-radius:.4em;padding:.5em 0;max-height:40em;overflow-y:auto;"
    "font:.8125em/1.35 ui-monospace,monospace;tab-size:8}\n"
    ":focus-visible{outline:2px solid var(--ok);outline-offset:2px}\n";

// Behind the rules for rows, some of which they change.
const char* const smallAndPrinted =
    ".log .r{border-inline-start:.4ch solid transparent}.log .e{border-inline-start-color:currentColor}\n"
    ".log .t{min-width:9ch}.log .m{min-width:0}.log .e .m{min-width:7ch}.log .r{padding-inline-end:.8em}\n"
    "@media (max-width:40em){main{padding:.7em}dl{grid-template-columns:1fr}dd{margin-bottom:.4em}"
    ".log .r{border-inline-start:.4ch solid transparent}.log .e{border-inline-start-color:currentColor}\n"
    ".log .t{display:none}}\n"
    "@media "
    "print{html{font-size:12px}main{max-width:none}.scroll,.tall,.log{overflow:visible;max-height:none}"
    "section,.banner{break-inside:avoid}details,.log{break-inside:auto}*{print-color-adjust:exact}}\n";

} // namespace

QByteArray reportColours()
{
    return colours;
}

QByteArray htmlReportStyle()
{
    return QByteArray(colours) + page + timelineSvgStyle() + outputExcerptStyle() + smallAndPrinted;
}

} // namespace brood
