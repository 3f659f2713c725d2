using System;
using System.Collections.Generic;
using System.IO;
using EsgReportGen.Pdf;
using EsgReportGen.Testing.Pdf.Content;
using EsgReportGen.Testing.Pdf.Files;
using EsgReportGen.Testing.Pdf.Fonts;
using EsgReportGen.Testing.Pdf.Navigation;
using EsgReportGen.Testing.Pdf.Structure;

namespace EsgReportGen.Testing.Pdf;

/// <summary>
/// Reads a finished file back and holds it against PDF/UA-1, PDF/A-3a and what screen readers need beyond them. It shares nothing with the
/// writer but the reader of PDF syntax, so that what the writer gets wrong is found.
/// </summary>
public static class PdfChecker
{
    // The order is that of the findings: what makes later ones follow comes first.
    private static readonly (string Name, Action<CheckedFile> Check)[] Rules =
    [
        ("file syntax", SyntaxRules.Check),
        ("limits", LimitRules.Check),
        ("catalog", CatalogRules.Check),
        ("metadata", XmpRules.Check),
        ("colours", ColourRules.Check),
        ("pages", PageRules.Check),
        ("pictures", ImageRules.Check),
        ("fonts", FontRules.Check),
        ("structure", NestingRules.Check),
        ("headings", HeadingRules.Check),
        ("tables", TableRules.Check),
        ("identifiers", IdentifierRules.Check),
        ("marks", OwnerRules.Check),
        ("annotations", AnnotationRules.Check),
        ("destinations", DestinationRules.Check),
        ("outline", OutlineRules.Check),
        ("attachments", AttachmentRules.Check),
    ];

    /// <summary>All that is wrong, a line each; empty for a sound file. Never throws for what is wrong with the file.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="standards">What it must keep and say.</param>
    public static IReadOnlyList<string> Check(ReadOnlyMemory<byte> pdf, PdfStandards standards = PdfStandards.Ua1 | PdfStandards.A3a)
    {
        var problems = new List<string>();
        try
        {
            var file = new CheckedFile(pdf, standards, problems);
            foreach (var (name, check) in Rules)
                Try(name, () => check(file), problems);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            problems.Add("file: cannot be opened: " + e.Message);
        }

        return problems;
    }

    private static void Try(string name, Action check, List<string> problems)
    {
        try
        {
            check();
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            problems.Add($"{name}: cannot be read: {e.Message}");
        }
    }

    private static bool IsOfTheFile(Exception e) =>
        e is InvalidDataException or InvalidCastException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException or OverflowException
            or FormatException or System.Xml.XmlException or NullReferenceException;
}
