using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf.Structure;

namespace EsgReportGen.Testing.Pdf.Navigation;

/// <summary>Attached files: named, described, related, listed in both places, whole (ISO 19005-3, 6.8; ISO 14289-1, 7.11).</summary>
internal static class AttachmentRules
{
    public static void Check(CheckedFile file)
    {
        var listed = file.Reader.Items(file.Catalog["AF"]);
        var named = file.Dictionary(file.Catalog["Names"]) is { } trees ? TreeReader.Names(file, trees["EmbeddedFiles"], "EmbeddedFiles") : [];
        file.Require(listed.Count == named.Count && listed.All(l => named.ContainsValue(l)), "6.8", "AF and the names of attached files differ");
        foreach (var link in listed)
            Check(file, file.Reader.Dictionary(link));
    }

    private static void Check(CheckedFile file, PdfDictionary specification)
    {
        var name = file.Text(specification["UF"]) ?? "?";
        Require(file.Name(specification["Type"]) == "Filespec" && name.Length > 0 && file.Text(specification["F"]) == name, "7.11", "F and UF");
        Require(file.Text(specification["Desc"]) is { Length: > 0 }, "7.11", "no description");
        Require(file.Name(specification["AFRelationship"]) is "Source" or "Data" or "Alternative" or "Supplement" or "Unspecified", "6.8", "AFRelationship");
        if (file.Dictionary(specification["EF"]) is not { } embedded || file.Dictionary(embedded["F"]) is not { IsStream: true } stream)
        {
            Require(false, "6.8", "no file");
            return;
        }

        Require(embedded["F"].Equals(embedded["UF"]), "6.8", "EF");
        Require(file.Name(stream["Type"]) == "EmbeddedFile" && file.Name(stream["Subtype"])?.Contains('/', StringComparison.Ordinal) == true, "6.8", "no media type");
        var data = file.Reader.Data(stream).Span;
        var parameters = file.Dictionary(stream["Params"]);
        Require(parameters is not null && file.Number(parameters["Size"]) == data.Length, "6.8", "Size");
        Require(parameters is not null && file.Text(parameters["ModDate"])?.StartsWith("D:", StringComparison.Ordinal) == true, "6.8", "ModDate");
#pragma warning disable CA5351 // The format wants MD5, to find damage (ISO 32000-1:2008, table 46).
        Require(parameters?["CheckSum"] is PdfString sum && sum.Bytes.Span.SequenceEqual(MD5.HashData(data)), "6.8", "CheckSum");
#pragma warning restore CA5351

        void Require(bool holds, string rule, string what) => file.Require(holds, rule, string.Create(CultureInfo.InvariantCulture, $"attachment {name}: {what}"));
    }
}
