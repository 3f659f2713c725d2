using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;
using EsgReportGen.Worlds;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>A finished page, read back by a reader of XML, which forgives nothing.</summary>
internal sealed partial class HtmlPage
{
    private static readonly Lazy<HtmlPage> BuiltEverything = new(() => Build(EverythingReport.World));
    private static readonly Lazy<HtmlPage> BuiltSample = new(() => Build(new DiskWorld(Repository.Root)));

    private HtmlPage(Report report)
    {
        Report = report;
        Text = Encoding.UTF8.GetString(report.Html.Span);
        Root = Parse(Text);
    }

    public static HtmlPage Everything => BuiltEverything.Value;

    public static HtmlPage Sample => BuiltSample.Value;

    public Report Report { get; }

    public string Text { get; }

    public XElement Root { get; }

    public XElement Main => Elements("main").Single();

    public IEnumerable<string> Ids => Root.DescendantsAndSelf().Select(e => e.Attribute("id")?.Value).OfType<string>();

    public static HtmlPage Of(string name) => name == "sample" ? Sample : Everything;

    public static HtmlPage Build(IReportWorld world, ReportOptions? options = null)
    {
        var result = ReportCompiler.Compile(world, options ?? new ReportOptions { Formats = ReportFormats.Html });
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return new HtmlPage(result.Output);
    }

    public static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public IEnumerable<XElement> Elements(string name) => Root.DescendantsAndSelf().Where(e => e.Name.LocalName == name);

    public IEnumerable<XElement> WithClass(string name) => Root.Descendants().Where(e => HasClass(e, name));

    public XElement ById(string id) => Root.Descendants().Single(e => e.Attribute("id")?.Value == id);

    public static bool HasClass(XElement element, string name) => element.Attribute("class")?.Value.Split(' ').Contains(name) == true;

    /// <summary>Text with each run of white space as one space.</summary>
    public static string Plain(string text) => Gap().Replace(text, " ").Trim();

    public static string Plain(XElement element) => Plain(element.Value);

    [GeneratedRegex(@"[ \n\t]+")]
    private static partial Regex Gap();
}
