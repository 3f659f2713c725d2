using System.Linq;
using System.Text;

namespace EsgReportGen.Testing.Reports;

/// <summary>A report of everything that files get wrong: odd names, notes in odd places, empty cells, pictures of every kind, private-use characters.</summary>
public static class OddReport
{
    private static readonly (string Name, int ColorType, int Depth, bool IsInterlaced, byte[] Transparency)[] Pictures =
    [
        ("gray1", 0, 1, false, []), ("gray2", 0, 2, false, []), ("gray4", 0, 4, true, []), ("gray8", 0, 8, false, [0, 9]), ("gray16", 0, 16, false, []),
        ("rgb8", 2, 8, true, []), ("rgb16", 2, 16, false, []), ("palette1", 3, 1, false, []), ("palette4", 3, 4, true, [0, 128, 255]), ("palette8", 3, 8, false, []),
        ("grayalpha8", 4, 8, true, []), ("grayalpha16", 4, 16, false, []), ("rgba8", 6, 8, false, []), ("rgba16", 6, 16, true, []),
    ];

    public static MemoryWorld Create()
    {
        var world = new MemoryWorld(
        [
            ("content/report.yaml", """
                report:
                  id: odd
                  organization: "Ünïcode & Söhne «GmbH»\u0007"
                  title: "Nachhaltigkeit — «Žluťoučký kůň» & a title that goes on and on, so that it needs several lines on the cover and has no room in the running head \\ (at all)"
                  date: 2025-03-31
                  period: 2024
                  languages: [en]
                  chapters: [contents, odd, wide]
                  policies: { numerals: off }

                """),
            ("templates/en/contents.md", "---\ntitle: Contents\n---\n```toc\ndepth: 3\n```\n"),
            ("templates/en/odd.md", Chapter),
            ("templates/en/wide.md", Wide),
        ]);
        return Pictures.Aggregate(world, (w, p) => w.With($"content/images/{p.Name}.png", PngSketch.Of(p.ColorType, p.Depth, p.IsInterlaced, p.Transparency)));
    }

    private static string Chapter => """
        ---
        title: Odd & things
        ---
        An opening with a note[^a] and two more[^b] [^c]. {.lead}

        [^a]: A note with a [link to the table](#noted) and **strong** words, [ein Wort]{lang="de"} too.
        [^b]: A second note that is long. Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.
        [^c]: Third.

        A very long link that goes over lines: [this is a link whose words are so many that it must be broken over at least two lines of the page, maybe three of
        them, and [deutsche Wörter]{lang="de"} stand within it too](https://example.org/a/very/long/path?with=query&and=(more)), and then the text goes on.
        See page {{ page "noted" }} and [mail](mailto:a@example.org).

        ## A heading with a note[^h] and *emphasis* and `code`

        [^h]: Note of a heading.

        - first item
          - nested item

            with a second paragraph

            1. numbered in it
            2. and again
               - third level
                 - fourth level
        - second item with a note[^l]

          > a quote in an item

        -

        [^l]: Note of a list item.

        3. begins at three
        4. then four

        """ + "\n\nSoft\u00ADhyphen, zero\u200Bwidth, joined\u2060words, mark\uFEFFed, no\u2011break, office, e\u0301tude, Ω ≤ ½ ₂ ² m³, private \uE000 use \uE000\uE000, tab\there, Grüße\u200E.\n\n" + """
        ## A table with notes {#noted}

        | | Column one[^t] | Column two |
        |---|---:|:---:|
        | Row **one** | 1,234.5[^t2] | [a link](#noted) |
        | Row two | | empty |
        | | | |

        [^t]: Note of a head cell.
        [^t2]: Note of a cell.

        | a | b |
        |---|---|
        | | |

        ::: landscape
        ### On a landscape page

        Text turned, with a [link](https://example.org).

        """ + "| One | Two | Three | Four |\n|---|---|---|---|\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"| row {i} | a | | d{i} |\n")) + """
        :::

        ### After the landscape

        ::: columns {count=2}
        Some words in two columns. Some words in two columns. Some words in two columns. [A link over columns and lines that is rather long for it](https://example.org/x).

        - a list
        - in columns

        ```
        code   with  spaces
            and indent
        ```
        :::

        ::: callout {title="Mind *this*"}
        A box with a list:

        1. one[^box]
        2. two
        :::

        [^box]: Note of a box.

        ---

        Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenverbandsvorsitzenderstellvertreterinnenausschussmitgliedervertretungsversammlung.


        """ + Figures() + """
        ![](images/gray8.png){.decoration}

        ![Alt "quotes" (and) \\ backslash — ünï](images/rgb8.png)

        #### Deep, at the end

        """;

    private static string Wide => "---\ntitle: Wide\n---\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"Paragraph {i} of many words that fill the page. "))
        + "\n\n| Site | One | Two | Three | Four | Five | Six | Seven | Eight |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        + string.Concat(Enumerable.Range(1, 90).Select(i => $"| Site with a name {i} | {i}.5 | 1,{i:000} | n/a | — | | {i} | 0.0{i} | x |\n"));

    private static string Figures()
    {
        var text = new StringBuilder();
        foreach (var picture in Pictures)
            text.Append($"![Picture {picture.Name}](images/{picture.Name}.png \"Caption of {picture.Name}\")\n\n");
        return text.ToString();
    }
}
