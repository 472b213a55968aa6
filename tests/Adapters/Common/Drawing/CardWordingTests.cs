using System.Collections;
using System.Globalization;
using System.Resources;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Tests.Samples;

namespace SalesBot.Adapters.Tests.Common.Drawing;

public sealed class CardWordingTests
{
    [Fact]
    public void BothLanguages_SayTheSameThings() => Assert.Equal(Names(CultureInfo.InvariantCulture), Names(CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void EveryPurpose_HasAName() =>
        Assert.All(Enum.GetValues<CardPurpose>(), purpose => Assert.NotEmpty(CardWording.For(SampleMessages.Of("好")).Name(purpose)));

    [Theory]
    [InlineData("Recorded: 远景科技 · ERP phase 2, amount ¥380K", "… (cut)")]
    [InlineData("已记录：ERP二期 CRM", "…（已截断）")]
    [InlineData("", "…（已截断）")]
    public void Language_IsTheTexts_WhereNobodySaid(string text, string cut) => Assert.Equal(cut, CardWording.For(SampleMessages.Of(text)).Cut);

    [Fact]
    public void Language_IsTheCards_WhereItSays() =>
        Assert.Equal("… (cut)", CardWording.For(SampleMessages.Of(new Card { Purpose = CardPurpose.Notice, Title = "远景科技", Language = "en" })).Cut);

    private static List<string> Names(CultureInfo culture)
    {
        var words = new ResourceManager("SalesBot.Adapters.Common.Drawing.CardWords", typeof(CardWording).Assembly);
        var set = words.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return [.. set!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal)];
    }
}
