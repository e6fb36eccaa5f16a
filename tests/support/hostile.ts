/** A listing whose every field tries to be something other than text. Its people are invented. */
export const HOSTILE_LISTING = [
  "98.1LGMay 12, 2026Code",
  "Breaking <b>Bold</b> ]]> Titles & “Quotes” with {{ site.title }} | Ada Q. O'Example, Bob <i>Tag</i> Sample et al.",
  "An abstract </script><script>alert(1)</script> with ]]> and <!-- a comment, <img src=x onerror=alert(2)>, " +
    "{{ 7 * 7 }}, {% include 'x' %}, ${7 * 7}, &amp; and &lt;, a \u0007 bell, an override \u202edessever\u202c, " +
    "emoji 🧬👩‍🔬, عربي and 中文.",
  "CVApr 1, 2026",
  "A Second Paper for Plain Company | Carla Muster, Дмитрий Пример, 李样本",
  "Plain words only.",
  "",
].join("\n");
