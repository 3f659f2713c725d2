using System;
using System.Buffers.Binary;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Content;

/// <summary>The output intent and what depends on it (ISO 19005-3, 6.2.3, 6.2.4).</summary>
internal static class ColourRules
{
    private const int HeaderLength = 128;

    public static void Check(CheckedFile file)
    {
        var intents = file.Reader.Items(file.Catalog["OutputIntents"]);
        foreach (var page in file.Pages)
            file.Require(!page.Scan.ColourOperators.Any(o => o is "k" or "K" or "cs" or "CS"), "6.2.4", page.Name + ": colours other than gray and RGB");
        if (!file.Standards.HasFlag(PdfStandards.A3a))
        {
            file.Require(intents.Count == 0, "6.2.3", "an output intent that no standard asks for");
            return;
        }

        file.Require(intents.Count == 1, "6.2.3", "there is not one output intent");
        if (intents.Count == 0 || file.Dictionary(intents[0]) is not { } intent)
            return;
        file.Require(file.Name(intent["S"]) == "GTS_PDFA1", "6.2.3", "the output intent is not GTS_PDFA1");
        file.Require(file.Text(intent["OutputConditionIdentifier"]) is { Length: > 0 }, "6.2.3", "the output intent has no identifier");
        if (file.Dictionary(intent["DestOutputProfile"]) is { IsStream: true } profile)
            CheckProfile(file, profile);
        else
            file.Report("6.2.3", "the output intent has no profile");
    }

    private static void CheckProfile(CheckedFile file, PdfDictionary profile)
    {
        var bytes = file.Reader.Data(profile).Span;
        file.Require(file.Number(profile["N"]) == 3, "6.2.3", "the profile is not of three components");
        file.Require(bytes.Length > HeaderLength && BinaryPrimitives.ReadInt32BigEndian(bytes) == bytes.Length, "6.2.3", "the profile's size");
        if (bytes.Length <= HeaderLength)
            return;
        file.Require(bytes[8] < 5, "6.2.3", "the profile's version");
        file.Require(Ascii(bytes.Slice(12, 4)) is "mntr" or "prtr", "6.2.3", "the profile's class");
        file.Require(Ascii(bytes.Slice(16, 4)) == "RGB ", "6.2.3", "the profile's colour space");
        file.Require(Ascii(bytes.Slice(36, 4)) == "acsp", "6.2.3", "the profile's signature");
    }

    private static string Ascii(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes);
}
