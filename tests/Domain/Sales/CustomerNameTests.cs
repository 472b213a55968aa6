using FsCheck.Fluent;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

public sealed class CustomerNameTests
{
    [Theory]
    [InlineData("华光电子", "华光电子")]
    [InlineData("华光电子（上海）有限公司", "华光电子(上海)有限公司")]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("T-Mobile", "tmobile")]
    [InlineData(" 远 景　科技 ", "远景科技")]
    [InlineData("A·B・C", "abc")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("①②", "12")]
    public void Spellings_OfOneName_AreEqual(string one, string other) =>
        Assert.Equal(CustomerName.Normalise(one), CustomerName.Normalise(other));

    [Theory]
    [InlineData("华光电子", "华光电气")]
    [InlineData("博凯一厂", "博凯二厂")]
    [InlineData("A1", "A2")]
    [InlineData("𠮷田", "吉田")]
    public void DifferentNames_StayDifferent(string one, string other) =>
        Assert.NotEqual(CustomerName.Normalise(one), CustomerName.Normalise(other));

    [Theory]
    [InlineData("")]
    [InlineData(" ，。（）-·")]
    [InlineData("🎉")]
    public void NamesOfNoLetterAndNoDigit_AreEmpty(string name) => Assert.Equal("", CustomerName.Normalise(name));

    /// <summary>Not as inline data: an attribute cannot hold half a surrogate pair.</summary>
    [Fact]
    public void BrokenCharacters_AreLeftOut()
    {
        Assert.Equal("华光", CustomerName.Normalise("华\ud800光"));
        Assert.Equal("", CustomerName.Normalise("\udc00"));
        Assert.Equal("华光", CustomerName.Normalise("华\ufffe光"));
    }

    /// <summary>Two Korean letters come together once the hyphen is gone.</summary>
    [Fact]
    public void LettersThatMeet_AreComposed() => Assert.Equal("가", CustomerName.Normalise("ᄀ-ᅡ"));

    [Fact]
    public void Normalising_AnyTextTwice_IsTheSameAsOnce()
    {
        var tricky = Gen.Elements('华', 'Ａ', 'İ', 'ß', 'ſ', 'K', '\u0301', 'ᄀ', 'ᅡ', 'ᆨ', '㈱', '①', '-', '\ud842', '\udfb7', '\0', '\ufffe', 'ﬁ', 'Ǆ');
        var any = Gen.Choose(char.MinValue, char.MaxValue).Select(code => (char)code);
        Properties.HoldForAll(Gen.OneOf(tricky, any), characters =>
        {
            var once = CustomerName.Normalise(new string(characters));
            Assert.Equal(once, CustomerName.Normalise(once));
        });
    }

    [Fact]
    public void Case_NeverMatters() =>
        Properties.HoldForAll(Gen.Elements('a', 'Z', 'é', 'Ä', 'Ж', 'σ', '华', '9'), characters =>
        {
            var name = new string(characters);
            Assert.Equal(CustomerName.Normalise(name), CustomerName.Normalise(name.ToUpperInvariant()));
        });
}
