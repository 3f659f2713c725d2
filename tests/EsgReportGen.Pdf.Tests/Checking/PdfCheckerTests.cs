using System;
using System.IO;
using System.Linq;
using System.Text;
using EsgReportGen.Pdf.Tests.Sketching;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>The checker of the other tests finds what it should, and says what it is: each case breaks a sound file in one place.</summary>
public sealed class PdfCheckerTests
{
    public static TheoryData<string> Names => [.. BrokenFiles.All.Keys];

    [Fact]
    public void SoundFile_HasNoFindings() => Assert.Empty(PdfChecker.Check(BrokenFiles.Sound));

    [Fact]
    public void SoundFile_WrittenAnew_HasNoFindings() => Assert.Empty(PdfChecker.Check(PdfEdit.Apply(BrokenFiles.Sound, _ => { })));

    [Theory]
    [MemberData(nameof(Names))]
    public void BrokenPlace_IsFoundAndNamed(string name)
    {
        var (finding, change) = BrokenFiles.All[name];
        var problems = PdfChecker.Check(PdfEdit.Apply(BrokenFiles.Sound, change));
        Assert.Contains(problems, p => p.Contains(finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("%PDF-1.7", "%PDF-2.0", "the header")]
    [InlineData("%%EOF\n", "%%EOF\n ", "something stands behind the end")]
    [InlineData(">>\nendobj\n", ">> endobj\n", "does not end on a line of its own")]
    [InlineData("\nendstream\n", " endstream\n", "Length is not that of the stream")]
    [InlineData("\n5 0 obj\n", "\n5 0 obj ", "is not where the cross-references say")]
    public void BrokenSyntax_IsFoundAndNamed(string sound, string broken, string finding)
    {
        var text = Encoding.Latin1.GetString(BrokenFiles.Sound);
        var at = text.IndexOf(sound, StringComparison.Ordinal);
        Assert.True(at >= 0, sound + " is not in the file");
        Assert.Contains(PdfChecker.Check(Encoding.Latin1.GetBytes(text[..at] + broken + text[(at + sound.Length)..])), p => p.Contains(finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("no PDF")]
    public void FileThatIsNone_IsAFinding(string text) => Assert.Contains("cannot be opened", Assert.Single(PdfChecker.Check(Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void OtherStandards_AreHeldToWhatTheyKeep()
    {
        foreach (var standards in (PdfStandards[])[PdfStandards.Ua1, PdfStandards.A3a])
        {
            var bytes = PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { Standards = standards });
            Assert.Empty(PdfChecker.Check(bytes, standards));
            Assert.NotEmpty(PdfChecker.Check(bytes));
        }
    }

    [Fact]
    public void WhatTheToolOfTheProjectFinds_IsFoundHereToo()
    {
        var folder = Directory.CreateTempSubdirectory("esg-broken-").FullName;
        try
        {
            var names = BrokenFiles.All.Keys.ToArray();
            for (var i = 0; i < names.Length; i++)
                File.WriteAllBytes(Path.Combine(folder, $"{i}.pdf"), PdfEdit.Apply(BrokenFiles.Sound, BrokenFiles.All[names[i]].Break));
            File.WriteAllBytes(Path.Combine(folder, "sound.pdf"), BrokenFiles.Sound);
            var findings = StructCheck.Run([.. Directory.EnumerateFiles(folder)]);
            Assert.Contains(findings, f => f.StartsWith("OK ", StringComparison.Ordinal) && f.Contains("sound.pdf", StringComparison.Ordinal) && f.EndsWith("(0 errors, 0 warnings)", StringComparison.Ordinal));
            foreach (var path in findings.Where(f => f.StartsWith("FAIL ", StringComparison.Ordinal)).Select(f => f.Split(' ')[1]))
                Assert.NotEmpty(PdfChecker.Check(File.ReadAllBytes(path)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
