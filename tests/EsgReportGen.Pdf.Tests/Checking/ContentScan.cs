using System;
using System.Collections.Generic;
using System.Text;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Walks a page's content stream and notes what breaks the rules of marked content.</summary>
internal sealed class ContentScan
{
    private readonly string where;
    private readonly List<string> problems;
    private readonly PdfFileReader file;
    private readonly PdfDictionary resources;
    private readonly Stack<(string Tag, int? Mark, bool InText)> marks = new();
    private bool inText;
    private int saved;
    private string font = string.Empty;
    private Dictionary<int, string> characters = [];
    private int actualDepth = -1;

    private ContentScan(string where, List<string> problems, PdfFileReader file, PdfDictionary resources)
    {
        this.where = where;
        this.problems = problems;
        this.file = file;
        this.resources = resources;
    }

    /// <summary>Tags of the marked content by number.</summary>
    public List<string> Tags { get; } = [];

    /// <summary>Text of the marked content by number, as a reader would copy it.</summary>
    public List<StringBuilder> Texts { get; } = [];

    /// <summary>Codes shown, by name of the font.</summary>
    public Dictionary<string, HashSet<int>> Codes { get; } = new(StringComparer.Ordinal);

    public static ContentScan Scan(string where, PdfFileReader file, PdfDictionary page, List<string> problems)
    {
        var scan = new ContentScan(where, problems, file, file.Dictionary(page["Resources"]));
        var lexer = new PdfLexer(file.Data(file.Dictionary(page["Contents"])));
        var operands = new List<PdfValue>();
        while (lexer.Next(withReferences: false) is { } value)
        {
            if (value is PdfKeyword { Word: var word })
            {
                scan.Apply(word, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(value);
            }
        }

        if (scan.marks.Count > 0 || scan.inText || scan.saved != 0)
            problems.Add($"{where}: something is left open at the end");
        return scan;
    }

    private void Apply(string word, List<PdfValue> operands)
    {
        switch (word)
        {
            case "BDC" or "BMC":
                Begin(((PdfName)operands[0]).Name, word == "BDC" ? operands[1] as PdfDictionary : null);
                break;
            case "EMC":
                if (!marks.TryPop(out var mark) || mark.InText != inText)
                    problems.Add($"{where}: EMC out of place");
                if (marks.Count < actualDepth)
                    actualDepth = -1;
                break;
            case "BT" or "ET":
                if (inText == (word == "BT"))
                    problems.Add($"{where}: {word} out of place");
                inText = word == "BT";
                break;
            case "q" or "Q":
                saved += word == "q" ? 1 : -1;
                break;
            case "Tf":
                font = ((PdfName)operands[0]).Name;
                RequireResource("Font", font);
                characters = FontChecker.CharactersOf(file, file.Dictionary(file.Dictionary(resources["Font"])[font]));
                break;
            case "gs":
                RequireResource("ExtGState", ((PdfName)operands[0]).Name);
                break;
            case "TJ":
                RequireMark(word);
                NoteCodes((PdfArray)operands[0]);
                break;
            case "Do":
                RequireResource("XObject", ((PdfName)operands[0]).Name);
                RequireMark(word);
                break;
            case "S" or "f" or "B":
                RequireMark(word);
                break;
        }
    }

    private void Begin(string tag, PdfDictionary? properties)
    {
        var mark = properties?["MCID"] is PdfNumber number ? (int)number.Value : (int?)null;
        if (mark is { } id)
        {
            if (id != Tags.Count)
                problems.Add($"{where}: MCID {id} follows {Tags.Count - 1}");
            Tags.Add(tag);
            Texts.Add(new StringBuilder());
        }

        foreach (var outer in marks)
        {
            if ((mark is not null || tag == "Artifact") && (outer.Mark is not null || outer.Tag == "Artifact"))
                problems.Add($"{where}: {tag} lies in {outer.Tag}");
        }

        if (mark is null && tag is not ("Artifact" or "Span"))
            problems.Add($"{where}: {tag} without MCID");
        marks.Push((tag, mark, inText));
        if (properties?["ActualText"] is PdfString actual)
        {
            CurrentText?.Append(actual.Text);
            actualDepth = marks.Count;
        }
    }

    private StringBuilder? CurrentText
    {
        get
        {
            foreach (var outer in marks)
            {
                if (outer.Mark is not null)
                    return Texts[^1];
            }

            return null;
        }
    }

    private void RequireMark(string word)
    {
        if (marks.Count == 0)
            problems.Add($"{where}: {word} neither tagged nor artifact");
    }

    private void RequireResource(string kind, string name)
    {
        if (file.Resolve(resources[kind]) is not PdfDictionary names || !names.Entries.ContainsKey(name))
            problems.Add($"{where}: {kind} {name} is not among the resources");
    }

    private void NoteCodes(PdfArray shown)
    {
        if (!Codes.TryGetValue(font, out var codes))
            Codes.Add(font, codes = []);
        foreach (var item in shown.Items)
        {
            if (item is not PdfString text)
                continue;
            for (var i = 0; i + 1 < text.Bytes.Length; i += 2)
            {
                var code = text.Bytes.Span[i] << 8 | text.Bytes.Span[i + 1];
                codes.Add(code);
                if (actualDepth < 0)
                    CurrentText?.Append(characters.GetValueOrDefault(code, "?"));
            }

            if (text.Bytes.Length % 2 != 0)
                problems.Add($"{where}: half a code");
        }
    }
}
