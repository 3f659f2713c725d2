using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Testing.Fonts;
using EsgReportGen.Testing.Reports;
using UglyToad.PdfPig;

namespace EsgReportGen.Tests.Fonts;

/// <summary>A report set in a damaged font is refused with a message about the font, or becomes a file that a reader can open.</summary>
public sealed class DamagedFontReportTests
{
    private static readonly SfntFile Ember = SfntFile.Parse(FontCatalog.Default.Find("Inter", 400)!.Data.Span).Named("Ember");

    private static readonly MemoryWorld World = SmallReport.Create().With("templates/theme.yaml", "fonts: { text: Ember }\n");

    [Fact]
    public void Compile_FontInOrder_GivesAReport() => Assert.True(Compile(Ember.Write()).Succeeded);

    [Fact]
    public void Compile_FontDamaged_NamesTheFontOrGivesAFile() => FontDamage.Of(Ember).Sample(
        font =>
        {
            var result = Compile(font);
            if (result.Succeeded)
            {
                using var pdf = PdfDocument.Open(result.Output.Pdf.ToArray());
                Assert.Equal(result.Output.Pages.Pages.Length, pdf.NumberOfPages);
            }
            else
            {
                var errors = result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
                // ESG5: the font or its characters; ESG7013: letters so wide that they leave the page.
                Assert.Equal([], errors.Where(d => !d.Id.StartsWith("ESG5", StringComparison.Ordinal) && d.Id != "ESG7013").Select(DiagnosticRenderer.Render));
            }
        },
        iter: FontDamage.Samples(30));

    private static Compilation<Report> Compile(byte[] font) => ReportCompiler.Compile(World.With("content/fonts/ember.ttf", font), new ReportOptions());
}
