using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EsgReportGen.Pdf;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf.Content;
using EsgReportGen.Testing.Pdf.Structure;

namespace EsgReportGen.Testing.Pdf;

/// <summary>A file under check: its objects, its pages with their content, its structure, and what is wrong so far.</summary>
internal sealed class CheckedFile
{
    private readonly List<string> problems;

    public CheckedFile(ReadOnlyMemory<byte> bytes, PdfStandards standards, List<string> problems)
    {
        this.problems = problems;
        Bytes = bytes;
        Standards = standards;
        Reader = PdfFileReader.Read(bytes);
        foreach (var kid in Reader.Items(Reader.Dictionary(Catalog["Pages"])["Kids"]).OfType<PdfLink>())
            Pages.Add(new CheckedPage(this, kid.Number, Pages.Count + 1));
        Structure = new StructReader(this);
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What the file must keep and say.</summary>
    public PdfStandards Standards { get; }

    public PdfFileReader Reader { get; }

    public PdfDictionary Catalog => Reader.Catalog;

    /// <summary>The pages in order.</summary>
    public List<CheckedPage> Pages { get; } = [];

    public StructReader Structure { get; }

    /// <summary>Notes something wrong: the rule it breaks, where, and what it is.</summary>
    public void Report(string rule, string what) => problems.Add(rule + ": " + what);

    public void Require(bool holds, string rule, string what)
    {
        if (!holds)
            Report(rule, what);
    }

    /// <summary>The dictionary that a value is or refers to; null if it is none.</summary>
    public PdfDictionary? Dictionary(PdfValue value) => Reader.Resolve(value) as PdfDictionary;

    public string? Name(PdfValue value) => (Reader.Resolve(value) as PdfName)?.Name;

    public string? Text(PdfValue value) => (Reader.Resolve(value) as PdfString)?.Text;

    public double? Number(PdfValue value) => (Reader.Resolve(value) as PdfNumber)?.Value;

    public bool IsTrue(PdfValue value) => Reader.Resolve(value) is PdfKeyword { Word: "true" };

    /// <summary>The numbers of an array; null if it is none or holds something else.</summary>
    public double[]? Numbers(PdfValue value)
    {
        var items = Reader.Items(value);
        return items.Count > 0 && items.All(i => Reader.Resolve(i) is PdfNumber) ? [.. items.Select(i => Number(i)!.Value)] : null;
    }

    /// <summary>The page of an object number; null if no page has it.</summary>
    public CheckedPage? PageOf(PdfValue link) => link is PdfLink { Number: var number } ? Pages.FirstOrDefault(p => p.Number == number) : null;

    /// <summary>Every object with its number.</summary>
    public IEnumerable<(int Number, PdfValue Value)> Objects()
    {
        for (var number = 1; number < Reader.Size; number++)
        {
            if (Reader.Has(number))
                yield return (number, Reader.Object(number));
        }
    }

    public static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A page under check.</summary>
internal sealed class CheckedPage
{
    private readonly CheckedFile file;

    public CheckedPage(CheckedFile file, int number, int ordinal)
    {
        this.file = file;
        Number = number;
        Name = "page " + CheckedFile.Show(ordinal);
        Dictionary = file.Reader.Dictionary(new PdfLink(number));
        Scan = ContentScan.Scan(file, this);
    }

    /// <summary>Its object.</summary>
    public int Number { get; }

    /// <summary>What to call it.</summary>
    public string Name { get; }

    public PdfDictionary Dictionary { get; }

    /// <summary>What its content shows.</summary>
    public ContentScan Scan { get; }

    /// <summary>Its annotations with their object numbers.</summary>
    public IEnumerable<(int Number, PdfDictionary Annotation)> Annotations() =>
        file.Reader.Items(Dictionary["Annots"]).OfType<PdfLink>().Select(l => (l.Number, file.Reader.Dictionary(l)));
}
