using System.Globalization;
using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Worlds;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Names of customers that the catalogue does not have: those of other companies' worlds, put into sentences.</summary>
public sealed class NewCustomerNameTests
{
    private static readonly string[] Worlds = ["third", "seventh", "ninth", "tenth", "eleventh", "thirteenth", "fourteenth", "fifteenth", "seventeenth", "nineteenth", "twentyfirst", "twentythird", "twentyfourth", "twentysixth"];

    /// <summary>A sentence, and which share of the names may be read wrongly in it.</summary>
    public static TheoryData<string, double> Sentences { get; } = new()
    {
        { "新客户{0}，想上一套系统，预算60万", 0.045 },
        { "新单：{0}，MES二期，大概60万，刚接触", 0.045 },
        { "新建商机 {0} 产线改造 60万 预计9月底签", 0.045 },
        { "帮我开个新单 {0} 数据采集 86万", 0.045 },
        { "{0}，新单，检测设备，六万块", 0.045 },
        { "新商机，{0}要做一套监控，75万，目前在报价谈判", 0.05 },
        { "今天接了个电话，{0}想装监控，记个新单", 0.045 },
        { "今天第一次拜访了{0}，聊了聊需求", 0.045 },
        { "new deal: {0}, line upgrade, 600k", 0.045 },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ANameOfAnotherWorld_IsReadFromItsBeginningToItsEnd_OrNotAtAll(string sentence, double mostWrong)
    {
        var names = Worlds.SelectMany(NamesOf).ToArray();
        var wrong = names.Where(name => CustomersOf(string.Format(CultureInfo.InvariantCulture, sentence, name)).Any(customer => customer != name)).ToArray();
        Assert.True(wrong.Length <= mostWrong * names.Length, $"{wrong.Length} of {names.Length}: {string.Join(' ', wrong)}");
    }

    [Theory]
    [InlineData("新单：上海云栖置业有限公司，MES二期，大概60万，刚接触", "上海云栖置业有限公司")]
    [InlineData("新单：明德妇产医院，检测系统，60万", "明德妇产医院")]
    [InlineData("新客户聊城阿胶产业园，想上一套系统，预算60万", "聊城阿胶产业园")]
    [InlineData("三合乳业，新单，检测设备，六万块", "三合乳业")]
    [InlineData("新商机，东莞虎门服装城要做一套监控，75万", "东莞虎门服装城")]
    [InlineData("新客户苏州葑门物业管理有限公司，想上一套系统，预算60万", "苏州葑门物业管理有限公司")]
    [InlineData("今天接了个电话，迈拓科技想装监控，记个新单", "迈拓科技")]
    public void ANewCustomer_IsCalledAsTheTextCallsIt(string text, string name) =>
        Assert.Equal(name, Assert.Single(TestWorld.Read("周子涵", text).OfType<CreateAction>()).Customer.Value.Name);

    [Fact]
    public void WhatFollowsANameThatCannotBeRead_IsNoCustomer() =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", "朗域无人机，新单，检测设备，六万块"), action => action is CreateAction);

    [Fact]
    public void TheLeBehindAVerb_BeginsNoNameThatSoundsLikeIt() =>
        Assert.DoesNotContain("辽沈轴承有限公司", CustomersOf("今天拜访了沈阳顺捷物流有限公司"));

    private static IEnumerable<string> NamesOf(string world) =>
        WorldFile.Parse(File.ReadAllText(new Corpus(world).WorldPath)).Customers.Select(customer => customer.Name).Where(name => !name.Any(char.IsAsciiLetter));

    private static IEnumerable<string> CustomersOf(string text) => TestWorld.Read("周子涵", text).Select(action => action switch
    {
        CreateAction create => create.Customer.Value.Name,
        LogAction log => log.Customer.Value.Name,
        WinAction win => win.Customer.Value.Name,
        LoseAction lose => lose.Customer.Value.Name,
        _ => null,
    }).OfType<string>();
}
