using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Texts;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("0", "0元", "¥0")]
    [InlineData("8600", "8,600元", "¥8,600")]
    [InlineData("9999", "9,999元", "¥9,999")]
    [InlineData("9999.99", "9,999.99元", "¥9,999.99")]
    [InlineData("10000", "1万", "¥10K")]
    [InlineData("380000", "38万", "¥380K")]
    [InlineData("985000", "98.5万", "¥985K")]
    [InlineData("1200000", "120万", "¥1.2M")]
    [InlineData("1283500", "128.35万", "¥1,283.5K")]
    [InlineData("1283512", "1,283,512元", "¥1,283,512")]
    [InlineData("99995000", "9,999.5万", "¥99,995K")]
    [InlineData("100000000", "1亿", "¥100M")]
    [InlineData("120000000", "1.2亿", "¥120M")]
    [InlineData("123450000", "12,345万", "¥123.45M")]
    [InlineData("-380000", "-38万", "-¥380K")]
    public void Exact_KeepsEveryDigit(string yuan, string chinese, string english)
    {
        var amount = Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture));

        Assert.Equal(chinese, Amounts.Exact(amount, Language.Chinese));
        Assert.Equal(english, Amounts.Exact(amount, Language.English));
    }

    [Theory]
    [InlineData("8600", "8,600元", "¥8,600")]
    [InlineData("9999.49", "9,999元", "¥9,999")]
    [InlineData("9999.5", "1万", "¥10K")]
    [InlineData("1283500", "128.4万", "¥1.3M")]
    [InlineData("99994999", "9,999.5万", "¥100M")]
    [InlineData("99999499", "9,999.9万", "¥100M")]
    [InlineData("99999500", "1亿", "¥100M")]
    [InlineData("999949", "100万", "¥999.9K")]
    [InlineData("999950", "100万", "¥1M")]
    [InlineData("120000000", "1.2亿", "¥120M")]
    [InlineData("123456789", "1.23亿", "¥123.5M")]
    [InlineData("-1283500", "-128.4万", "-¥1.3M")]
    public void Short_RoundsForLists(string yuan, string chinese, string english)
    {
        var amount = Money.FromYuan(decimal.Parse(yuan, CultureInfo.InvariantCulture));

        Assert.Equal(chinese, Amounts.Short(amount, Language.Chinese));
        Assert.Equal(english, Amounts.Short(amount, Language.English));
    }

    [Fact]
    public void Exact_CanAlwaysBeReadBack() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(fen => Money.FromFen(fen * 37L)).ToArbitrary(), amount =>
            SalesBot.Bot.Conversation.AmountText.TryRead(Amounts.Exact(amount, Language.Chinese), out var chinese) && chinese == amount
            && SalesBot.Bot.Conversation.AmountText.TryRead(Amounts.Exact(amount, Language.English), out var english) && english == amount).QuickCheckThrowOnFailure();
}
