using SalesBot.Bot.Tests.Understanding.Requests;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>A figure of which nothing says that we quoted it, nor that it was agreed to, is kept as a remark at most; each kind with its twins that write. The deal is worth 800,000.</summary>
public sealed class UnexplainedFigureTests
{
    [Theory]
    [InlineData("华辰手里攥着一份68万的方案")]
    [InlineData("华辰另外找了家本地的，68万全包")]
    [InlineData("华辰IT一年的钱也就70万")]
    [InlineData("华辰打算拿70万出来做")]
    [InlineData("听华辰采购讲，对面给的是68万")]
    [InlineData("那家做ERP的报65万，华辰在犹豫")]
    [InlineData("外地一家给华辰报了个低价，68万")]
    [InlineData("华辰昨天收到人家的报价，65万")]
    [InlineData("中标价公示了，华辰那个是68万，瑞仓中的")]
    [InlineData("华辰那单瑞仓降到65万")]
    [InlineData("华辰跟瑞仓签了78万")]
    [InlineData("李敏说他们兄弟厂78万签的")]
    [InlineData("华辰合作伙伴报价65万")]
    [InlineData("Huachen said no to 780k")]
    [InlineData("Huachen may sign at 780k")]
    [InlineData("华辰保额50万")]
    public void WhatNobodyExplains_OrOthersAskFor_IsNoAmount(string text) => AssertWritesNothing(text);

    [Theory]
    [InlineData("华辰上一套系统是78万买的")]
    [InlineData("华辰三年前做过一期，75万")]
    [InlineData("当时给华辰报的85万，后来没成")]
    [InlineData("华辰最开始谈的是95万")]
    [InlineData("华辰那边另一个厂也想上，90万的样子")]
    [InlineData("华辰二厂估计也有80万")]
    [InlineData("华辰还有一个200万的机会")]
    [InlineData("华辰加上金穗快200万了")]
    [InlineData("手上华辰金穗这几个，拢共200万")]
    [InlineData("我今年光华辰就做了150万")]
    [InlineData("我这季度任务300万，华辰占80万")]
    [InlineData("华辰任务改成78万")]
    [InlineData("华辰一条线70万左右，他们有六条线")]
    [InlineData("华辰先签20万的试点")]
    [InlineData("华辰回了一笔60万")]
    public void WhatWasBefore_OrIsOfMoreOrLess_IsNoAmount(string text) => AssertWritesNothing(text);

    [Theory]
    [InlineData("周总嘴上说75万能拍板，我没接")]
    [InlineData("周总原话：78万我就签")]
    [InlineData("华辰领导给的红线是70万")]
    [InlineData("华辰说超不过70万")]
    [InlineData("华辰逼我们降到75万")]
    [InlineData("华辰没降到75万")]
    [InlineData("华辰谈到75万崩了")]
    [InlineData("华辰在78万和80万之间")]
    [InlineData("华辰离78万还差一点")]
    [InlineData("华辰特价审批过了72万")]
    [InlineData("我猜华辰78万")]
    [InlineData("测试一下 华辰 78万")]
    public void WhatIsPromised_Guessed_OrNotReached_IsNoAmount(string text) => AssertWritesNothing(text);

    [Theory]
    [InlineData("华辰软硬件加起来85万", 850_000)]
    [InlineData("华辰周总认可78万", 780_000)]
    [InlineData("今天拜访华辰，周总认可78万", 780_000)]
    [InlineData("华辰降到78万", 780_000)]
    [InlineData("华辰最后降到78万", 780_000)]
    [InlineData("华辰仓储降到78万", 780_000)]
    [InlineData("华辰按78万报的", 780_000)]
    [InlineData("华辰打完折78万", 780_000)]
    [InlineData("华辰大概78万", 780_000)]
    [InlineData("华辰，78万，谈判中", 780_000)]
    [InlineData("华辰仓储管理系统78万", 780_000)]
    [InlineData("华辰少做一个库，改为70万", 700_000)]
    [InlineData("华辰签了78万", 780_000)]
    [InlineData("华辰这单我们报的85万", 850_000)]
    [InlineData("We quoted Huachen 780k", 780_000)]
    [InlineData("华辰中午签的，总价78万", 780_000)]
    public void OurPrice_AndWhatIsAgreed_StillIsTheAmount(string text, int yuan) =>
        Assert.Contains($" amount={yuan}", Said.By("周子涵", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("老李那单65万")]
    [InlineData("小钱的单子65万")]
    [InlineData("瑞仓降到65万")]
    [InlineData("陆一鸣把他那单做到78万了")]
    [InlineData("组里最大一单是80万")]
    public void AnothersDeal_AsksForNoCustomer(string text) => Assert.Equal("nothing", Said.By("周子涵", text));

    [Theory]
    [InlineData("华辰没拿下，再努力")]
    [InlineData("三个月了华辰还是没拿下")]
    [InlineData("华辰还是没拿下，明年再战")]
    [InlineData("华辰险些黄了")]
    [InlineData("华辰签下来我能拿2万提成")]
    [InlineData("华辰这单签了我倒立")]
    [InlineData("华辰签完还要三天")]
    [InlineData("华辰那边瑞仓先签了")]
    [InlineData("华辰UAT签字了")]
    [InlineData("华辰上线单签了")]
    [InlineData("华辰差不多可以走合同了")]
    [InlineData("华辰想直接进合同")]
    [InlineData("帮我看看华辰能不能建个新单")]
    public void WhatIsNotYet_OrOnlyOnCondition_ChangesNothing(string text) => AssertWritesNothing(text);

    [Theory]
    [InlineData("华辰没拿下，输给瑞仓了", "lose")]
    [InlineData("华辰没拿下，他们选了别家", "lose")]
    [InlineData("华辰那边终于签了", "win")]
    [InlineData("Huachen closed won, 780k", "win")]
    [InlineData("华辰签了，还要补个附件", "win")]
    [InlineData("华辰走合同了", "stage=contract")]
    [InlineData("给华辰新建一单，条码枪，20万", "create")]
    public void WhatIsSo_IsStillWritten(string text, string written) => Assert.Contains(written, Said.By("周子涵", text), StringComparison.Ordinal);

    private static void AssertWritesNothing(string text)
    {
        var read = Said.By("周子涵", text);
        Assert.DoesNotContain("amount=", read, StringComparison.Ordinal);
        Assert.DoesNotContain("stage=", read, StringComparison.Ordinal);
        Assert.DoesNotContain("win ", read, StringComparison.Ordinal);
        Assert.DoesNotContain("lose ", read, StringComparison.Ordinal);
        Assert.DoesNotContain("create ", read, StringComparison.Ordinal);
    }
}
