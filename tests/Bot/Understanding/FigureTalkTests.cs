using SalesBot.Bot.Tests.Understanding.Requests;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Figures that are told beside a deal and are not its amount, each kind with those that are; the deal is worth 800,000.</summary>
public sealed class FigureTalkTests
{
    [Theory]
    [InlineData("华辰打过款了，30万")]
    [InlineData("华辰付了30万")]
    [InlineData("华辰汇了30万过来")]
    [InlineData("华辰今天转了30万")]
    [InlineData("华辰30万到公账了")]
    [InlineData("华辰款到了，30万")]
    [InlineData("华辰给了张30万的承兑")]
    [InlineData("华辰货款打了一半，40万")]
    [InlineData("Huachen wired 300k")]
    public void WhatIsPaid_IsNoAmount(string text) => AssertNoAmount(text);

    [Theory]
    [InlineData("华辰免了3万")]
    [InlineData("华辰上浮3万")]
    [InlineData("华辰一个月3万")]
    [InlineData("华辰实施费3万")]
    [InlineData("华辰一年12万")]
    [InlineData("华辰型号3000改成5000")]
    [InlineData("华辰整体项目500万我们只占一块")]
    public void WhatIsFarFromTheDealsWorth_AndNotCalledAPrice_IsNoAmount(string text) => AssertNoAmount(text);

    [Theory]
    [InlineData("瑞仓报了65万给华辰")]
    [InlineData("华辰那边瑞仓给到65万")]
    [InlineData("华辰周总把瑞仓的报价给我看了，65万")]
    [InlineData("华辰第二家65万 第三家72万")]
    [InlineData("华辰参考宏远的价格，65万")]
    [InlineData("华辰的供应商那里签了65万")]
    [InlineData("跟华辰差不多规模的厂签了65万")]
    public void WhatOthersQuoteOrSign_IsNoAmount_AndNoWin(string text) => AssertNoAmount(text);

    [Theory]
    [InlineData("华辰累计做了65万")]
    [InlineData("华辰老合同65万")]
    [InlineData("华辰过去三年一共做了200万")]
    [InlineData("华辰和金穗一共200万")]
    [InlineData("华辰二期估计200万")]
    [InlineData("华辰后面还有个大的，200万")]
    public void WhatOtherDealsAreWorth_IsNoAmount(string text) => AssertNoAmount(text);

    [Theory]
    [InlineData("华辰做到65万马上签")]
    [InlineData("华辰给到65万当场签")]
    [InlineData("华辰65万他愿意马上走合同")]
    [InlineData("华辰可以做到78万")]
    [InlineData("华辰给我的权限是78万")]
    [InlineData("华辰拨了65万")]
    public void WhatWouldBePaid_OrMightBeGranted_IsNoAmount(string text) => AssertNoAmount(text);

    [Theory]
    [InlineData("华辰75万", 750_000)]
    [InlineData("华辰报价3万", 30_000)]
    [InlineData("华辰谈到65万了", 650_000)]
    [InlineData("华辰付款方式谈妥，总价78万", 780_000)]
    [InlineData("华辰签了，78万，首付30万已到账", 780_000)]
    [InlineData("华辰仓储报了65万", 650_000)]
    [InlineData("我们把华辰的报价给周总看了，65万", 650_000)]
    [InlineData("华辰报价已发，78万/年", 780_000)]
    [InlineData("华辰78万一年", 780_000)]
    [InlineData("华辰打包价78万", 780_000)]
    [InlineData("华辰签了 780000", 780_000)]
    public void OurOwnPrice_AndWhatIsAgreed_IsTheAmount(string text, int yuan) =>
        Assert.Contains($" amount={yuan}", Said.By("周子涵", text), StringComparison.Ordinal);

    private static void AssertNoAmount(string text)
    {
        var read = Said.By("周子涵", text);
        Assert.DoesNotContain("amount", read, StringComparison.Ordinal);
        Assert.DoesNotContain("win", read, StringComparison.Ordinal);
    }
}
