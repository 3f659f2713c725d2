using System;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using EsgReportGen.Html.Tests.Pages;

namespace EsgReportGen.Html.Tests.Browser;

/// <summary>What only a browser can say: that the page loads clean, fits a phone, and means to a screen reader what it should.</summary>
public sealed class BrowserTests
{
    // The page stands in a frame of the phone's width; the script is that of the page around it.
    private const string Probe = """
        const frame = document.querySelector("iframe");
        frame.addEventListener("load", () => {
          const page = frame.contentDocument, window = frame.contentWindow;
          const one = s => page.querySelector(s), all = s => [...page.querySelectorAll(s)];
          const fact = one("main .fact"), passport = one(fact.getAttribute("href").replace(/:/g, "\\:"));
          fact.scrollIntoView({ behavior: "instant", block: "center" });
          const place = window.scrollY;
          const closed = window.getComputedStyle(passport).display;
          window.location.hash = fact.getAttribute("href");
          const open = window.getComputedStyle(passport);
          const result = {
            mode: page.compatMode,
            width: page.documentElement.clientWidth,
            scroll: page.documentElement.scrollWidth,
            scrollingTables: all(".scroll").filter(e => e.scrollWidth > e.clientWidth).length,
            escaped: all("main *").filter(e => !e.closest(".scroll, svg") && e.getBoundingClientRect().right > innerWidthOf(page) + 1).map(e => e.tagName + "." + e.className),
            main: one("main").computedRole,
            skip: one(".skip").computedName,
            heading: one("h1").computedRole,
            region: one(".scroll").computedRole,
            regionName: one(".scroll").computedName,
            columnHead: one("th[scope=col]").computedRole,
            note: one("a[role=doc-noteref]").computedName,
            scrolled: place > 100, moved: window.scrollY - place,
            closed, open: open.display, position: open.position,
            fonts: [...page.fonts].filter(f => f.status === "loaded").length,
            failedFonts: [...page.fonts].filter(f => f.status === "error").length,
          };
          document.querySelector("pre").textContent = JSON.stringify(result);
        });
        function innerWidthOf(page) { return page.documentElement.clientWidth; }
        """;

    [Theory]
    [InlineData("sample", 320)]
    [InlineData("everything", 360)]
    [InlineData("everything", 1280)]
    public async Task Page_InABrowser_FitsAndMeansWhatItShould(string name, int width)
    {
        Assert.SkipWhen(Chromium.Absence.Length > 0, Chromium.Absence);
        var frame = $"<!DOCTYPE html><title>probe</title><pre></pre><iframe width=\"{width}\" height=\"800\" style=\"border:0\" srcdoc=\"{WebUtility.HtmlEncode(HtmlPage.Of(name).Text)}\"></iframe><script>{Probe}</script>";
        var (dom, console) = await Chromium.Load(frame, "--window-size=1400,900");
        Assert.Equal(string.Empty, console);
        var start = dom.IndexOf("<pre>", StringComparison.Ordinal) + 5;
        using var json = JsonDocument.Parse(WebUtility.HtmlDecode(dom[start..dom.IndexOf("</pre>", start, StringComparison.Ordinal)]));
        var result = json.RootElement;
        string Text(string member) => result.GetProperty(member).ToString();

        Assert.Equal("CSS1Compat", Text("mode"));
        Assert.Equal(Text("width"), Text("scroll"));
        Assert.Equal("[]", Text("escaped"));
        Assert.Equal(("main", "heading", "region", "columnheader"), (Text("main"), Text("heading"), Text("region"), Text("columnHead")));
        Assert.Equal("Skip to the text", Text("skip"));
        Assert.NotEqual(string.Empty, Text("regionName"));
        Assert.StartsWith("Note", Text("note"), StringComparison.Ordinal);
        Assert.Equal(("none", "block", "fixed"), (Text("closed"), Text("open"), Text("position")));
        // A reader who looks a number up stays where the number is.
        Assert.Equal(("True", "0"), (Text("scrolled"), Text("moved")));
        Assert.NotEqual("0", Text("fonts"));
        Assert.Equal("0", Text("failedFonts"));
    }

    [Fact]
    public async Task Page_ByItself_LoadsWithoutAWordOnTheConsole()
    {
        Assert.SkipWhen(Chromium.Absence.Length > 0, Chromium.Absence);
        var (dom, console) = await Chromium.Load(HtmlPage.Everything.Text, "--window-size=1280,900");
        Assert.Equal(string.Empty, console);
        Assert.Contains("Words of somebody else.", dom, StringComparison.Ordinal);
    }
}
