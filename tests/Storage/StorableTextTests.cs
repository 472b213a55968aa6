using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Storage.Model;

namespace SalesBot.Storage.Tests;

/// <summary>Which texts every database gives back as they were.</summary>
public sealed class StorableTextTests
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Arbitrary<string> Texts =
        Gen.Elements('a', '\u534e', '\0', '\ud842', '\udfb7', '\udbff', '\udc00', '\ud800', '\udfff', '\ue000', '\uffff')
            .ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    [Fact]
    public void Storable_IsWhatUtf8Keeps_ExceptNul() =>
        Prop.ForAll(Texts, text => StorableText.Is(text) == (SurvivesUtf8(text) && !text.Contains('\0', StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Trimmed_IsStorable_AndNoLongerThanAsked() =>
        Prop.ForAll(Texts, Gen.Choose(0, 12).ToArbitrary(), (text, most) => StorableText.Trim(text, most) is var kept && StorableText.Is(kept) && kept.Length <= most)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void StorableTextThatFits_IsTrimmedToItself() =>
        Prop.ForAll(Texts, text => !StorableText.Is(text) || string.Equals(StorableText.Trim(text, text.Length), text, StringComparison.Ordinal))
            .QuickCheckThrowOnFailure();

    private static bool SurvivesUtf8(string text)
    {
        try
        {
            Strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
