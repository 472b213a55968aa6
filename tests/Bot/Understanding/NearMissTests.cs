using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>Messages that hold the words of a win, a loss, a new deal or an amount, and mean none: what is read wrongly here costs trust.</summary>
public sealed class NearMissTests
{
    /// <summary>One message a row.</summary>
    public static TheoryData<string> Messages { get; } = new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Phrases", "near-misses.txt")));

    [Theory]
    [MemberData(nameof(Messages))]
    public void ANearMiss_ClosesNothing_AndChangesNoField(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is WinAction or LoseAction or CreateAction
            or LogAction { Amount: not null } or LogAction { Stage: not null } or LogAction { ExpectedClose: not null });

    [Theory]
    [InlineData("金穗的方案跟华辰的一样，报价60万")]
    [InlineData("给金穗讲了华辰的案例")]
    [InlineData("金穗报了60万比华辰那单便宜")]
    public void ACustomerNamedBeside_GetsNothing(string text) =>
        Assert.All(TestWorld.Read("周子涵", text), action => Assert.Equal("金穗食品股份有限公司", Assert.IsType<LogAction>(action).Customer.Value.Name));

    [Theory]
    [InlineData("金穗郭总电话占线")]
    [InlineData("打金穗郭总电话，关机")]
    [InlineData("金穗要我们去演示")]
    [InlineData("金穗想看演示")]
    [InlineData("金穗周总出差去了")]
    [InlineData("请浩然去拜访一下金穗")]
    [InlineData("你拜访完金穗告诉我")]
    [InlineData("我记得金穗上个月演示过")]
    [InlineData("上午拜访金穗改下午了")]
    [InlineData("金穗演示做完再说")]
    [InlineData("金穗在开会")]
    [InlineData("金穗演示环境搭好了")]
    [InlineData("金穗的拜访记录导出一下")]
    [InlineData("金穗换了电话")]
    [InlineData("小李说他去拜访了金穗")]
    [InlineData("金穗现场设备坏了")]
    [InlineData("金穗报价写了一半")]
    [InlineData("金穗取消了会议")]
    [InlineData("demo for 金穗 cancelled")]
    [InlineData("call with 金穗 rescheduled")]
    [InlineData("金穗 wants a demo")]
    [InlineData("金穗老板跑了")]
    [InlineData("金穗上次演示之后一直没消息")]
    [InlineData("拜访完金穗再说")]
    [InlineData("等我拜访完金穗")]
    [InlineData("金穗郭总今天开会")]
    [InlineData("lost 金穗's phone number")]
    [InlineData("金穗跑不了")]
    [InlineData("金穗我想报60万")]
    [InlineData("再不去金穗就丢了")]
    [InlineData("去年给金穗报的是100万")]
    [InlineData("华辰的饭局黄了")]
    [InlineData("华辰让我们报60万")]
    [InlineData("华辰让我报60万")]
    [InlineData("华辰内部开了会")]
    [InlineData("忘了拜访华辰")]
    [InlineData("没顾上给华辰打电话")]
    [InlineData("懒得拜访金穗")]
    [InlineData("差点拜访了金穗")]
    [InlineData("拜访金穗的计划搁置了")]
    [InlineData("取消了金穗的拜访")]
    [InlineData("need to visit 华辰")]
    [InlineData("forgot to call 华辰")]
    [InlineData("was supposed to visit 华辰 today")]
    [InlineData("cancelled the demo at 华辰")]
    public void ADeedThatWasNotDone_IsNoActivity(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is LogAction { Activity.Value: not ActivityKind.Note });

    [Theory]
    [InlineData("一鸣昨天拜访了华辰")]
    [InlineData("一鸣拜访了华辰")]
    [InlineData("昨天一鸣拜访了华辰")]
    [InlineData("晓婷上午去了华辰")]
    [InlineData("浩然刚给华辰打了电话")]
    [InlineData("一鸣昨天去华辰做了演示")]
    [InlineData("晓婷和浩然去拜访了华辰")]
    [InlineData("同事昨天拜访了金穗")]
    [InlineData("昨天浩然跟金穗开了会")]
    [InlineData("浩然上午跟华辰周总打了电话")]
    [InlineData("是一鸣去的华辰")]
    [InlineData("一鸣刚从华辰回来")]
    [InlineData("华辰一鸣去过了")]
    [InlineData("浩然刚刚拜访完金穗郭总")]
    [InlineData("华辰的人昨天去了金穗")]
    [InlineData("华辰和用友开了会")]
    [InlineData("用友昨天去华辰演示了")]
    [InlineData("竞品上午在华辰做了演示")]
    [InlineData("华辰邀请用友演示")]
    [InlineData("华辰周总给用友打了电话")]
    [InlineData("用友的人在华辰吃饭")]
    [InlineData("my colleague visited 华辰")]
    [InlineData("一鸣 visited 华辰 yesterday")]
    public void ADeedOfSomebodyElse_IsNoActivityOfTheSpeakers(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is LogAction { Activity.Value: not ActivityKind.Note });

    [Theory]
    [InlineData("跟一鸣去拜访了华辰")]
    [InlineData("一鸣陪我去了华辰")]
    [InlineData("一鸣和我去了华辰")]
    [InlineData("我和一鸣拜访了华辰")]
    [InlineData("带浩然去了华辰")]
    public void ADeedDoneTogether_IsAnActivity(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Activity.Value: ActivityKind.Visit });

    [Theory]
    [InlineData("浩然的安固签了", "沈国栋", 1)]
    [InlineData("浩然的安固签了", "周子涵", 0)]
    public void ADealOfAColleague_IsWonInTheWordsOfWhoLeadsThem(string text, string speaker, int wins) =>
        Assert.Equal(wins, TestWorld.Read(speaker, text).OfType<WinAction>().Count());

    [Theory]
    [InlineData("明天一鸣去拜访金穗")]
    [InlineData("晓婷明天去拜访金穗")]
    [InlineData("金穗4月1号开标")]
    [InlineData("金穗月底搬家")]
    [InlineData("金穗郭总出差，下周回来")]
    [InlineData("金穗郭总休假，下周一回来")]
    [InlineData("金穗取消周五的演示")]
    public void WhatOthersDo_IsNoStepOfTheSpeakers(string text) =>
        Assert.DoesNotContain(TestWorld.Read("周子涵", text), action => action is LogAction { Next: not null });

    [Theory]
    [InlineData("我明天去拜访金穗")]
    [InlineData("明天和一鸣去拜访金穗")]
    [InlineData("明天我和晓婷去拜访金穗")]
    [InlineData("4月1号去金穗开标")]
    [InlineData("月底催金穗付款")]
    [InlineData("明天给金穗报75万")]
    public void AStepOfTheSpeakers_IsPlanned(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Next: not null });

    [Theory]
    [InlineData("华辰报价75万", 75)]
    [InlineData("华辰78万就签了", 78)]
    [InlineData("华辰还到75万，我们同意了", 75)]
    [InlineData("华辰20套总价76万", 76)]
    [InlineData("华辰3万8一套，总价76万", 76)]
    [InlineData("华辰一套系统总共80万", 80)]
    [InlineData("华辰80万就80万吧，定了", 80)]
    [InlineData("华辰软件60万", 60)]
    [InlineData("华辰报了80万，最后75万", 75)]
    [InlineData("华辰报38万，打完折35万", 35)]
    [InlineData("华辰报价改到78万明天发", 78)]
    [InlineData("报80万，华辰还60万", 80)]
    [InlineData("华辰报80万，嫌贵，想60万", 80)]
    [InlineData("华辰报了80万，鑫茂60万", 80)]
    public void AFigureOfOurs_IsRead_WhateverOthersSay(string text, int tenThousands) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Amount.Value.Yuan: var yuan } && yuan == tenThousands * 10_000m);

    [Theory]
    [InlineData("下午拜访金穗", "拜访")]
    [InlineData("今晚和金穗郭总吃饭", "吃饭")]
    [InlineData("下午3点去金穗演示", "演示")]
    [InlineData("中午跟金穗郭总见面", "见面")]
    public void WhatIsYetToComeToday_IsPlanned(string text, string what)
    {
        var log = Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text)));
        Assert.Null(log.Activity);
        Assert.Equal(new DateOnly(2026, 3, 11), log.Next!.Value.On);
        Assert.Contains(what, log.Next.Value.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("早上拜访金穗")]
    [InlineData("下午去了金穗")]
    [InlineData("昨天拜访了华辰，下午拜访金穗")]
    public void WhatWasDoneAtAnHour_IsAnActivity(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Customer.Value.Name: "金穗食品股份有限公司", Activity.Value: ActivityKind.Visit });

    [Theory]
    [InlineData("今天跟金穗开会了", ActivityKind.Meeting)]
    [InlineData("跟金穗打了电话", ActivityKind.Call)]
    [InlineData("今日同金穗郭总食饭", ActivityKind.Visit)]
    [InlineData("今天上午去了金穗郭总不在就跟他们信息部田静聊了聊", ActivityKind.Visit)]
    public void ADeedAtACustomer_IsAnActivity_HoweverItIsSaid(string text, ActivityKind kind) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is LogAction { Customer.Value.Name: "金穗食品股份有限公司", Activity: { } activity } && activity.Value == kind);

    [Theory]
    [InlineData("今天去的华辰不对去的金穗")]
    [InlineData("今天拜访了华辰，不对，是金穗")]
    [InlineData("今天拜访了华辰哦不金穗")]
    public void ACustomerNamedByMistake_GetsNothing(string text) =>
        Assert.Equal("金穗食品股份有限公司", Assert.IsType<LogAction>(Assert.Single(TestWorld.Read("周子涵", text))).Customer.Value.Name);

    [Theory]
    [InlineData("华辰最终78万拿下")]
    [InlineData("华辰上周五就签了忘跟你说了")]
    [InlineData("华辰合同盖完章寄回来了")]
    [InlineData("华辰走完流程正式签了")]
    [InlineData("华辰签约完成，78万")]
    [InlineData("华辰仓储系统成交")]
    public void ADealThatIsSigned_IsWon(string text) =>
        Assert.Contains(TestWorld.Read("周子涵", text), action => action is WinAction { Customer.Value.Name: "华辰机电设备有限公司" });

    [Theory]
    [InlineData("新增商机，客户山东鲁峰智造，要上视觉检测线，预算120万", "山东鲁峰智造")]
    [InlineData("新客户：杭州云杪智造有限公司，想上设备联网，预算30万", "杭州云杪智造有限公司")]
    [InlineData("今天认识了一家叫天澜重工的公司，有检测设备需求，大概50万", "天澜重工")]
    [InlineData("新商机 南通海澜纺机 张力检测 28万 6月底签", "南通海澜纺机")]
    [InlineData("有个新客户，合肥科睿，做锂电的，想买两台测试台，60万左右", "合肥科睿")]
    [InlineData("给博远精密再立一单，备件包，15万", "博远精密制造有限公司")]
    [InlineData("建个商机：苏州恒锐（昆山）有限公司，自动化改造，80万", "苏州恒锐（昆山）有限公司")]
    [InlineData("帮我录个新客户，宁波甬泰，需求是AOI，预算40w", "宁波甬泰")]
    [InlineData("new opportunity: Delta Pumps, vision inspection, 200k", "Delta Pumps")]
    [InlineData("new customer Zenith Robotics needs a test bench, budget 300k, close by end of June", "Zenith Robotics")]
    [InlineData("create a deal for Apex Motors, leak test, 150k", "Apex Motors")]
    [InlineData("登记新客户 无锡锡宏轴承厂 想做在线检测 预算35万", "无锡锡宏轴承厂")]
    [InlineData("刚接到一个新客户的电话，常州中旭电机，想要耐压测试，20来万", "常州中旭电机")]
    [InlineData("展会上加了成都蜀辉电子的李工，他们要一套ICT，预算45万，帮我建个单", "成都蜀辉电子")]
    [InlineData("新项目：金穗食品二期产线，90万，预计年底", "金穗食品股份有限公司")]
    [InlineData("金穗又提了个新需求，想上能耗监测，35万，单独立一单", "金穗食品股份有限公司")]
    [InlineData("老客户华辰要追加一单备件，8万", "华辰机电设备有限公司")]
    [InlineData("新线索，来自官网，厦门翼飞科技，想了解MES，没谈预算", "厦门翼飞科技")]
    [InlineData("西安启元机电想做个试验台，55万，新建商机", "西安启元机电")]
    [InlineData("新单：重庆渝工机械-扭矩检测-18.5万", "重庆渝工机械")]
    [InlineData("今天新开发了一个客户，广州粤华照明，要光谱仪一台，12万8", "广州粤华照明")]
    [InlineData("录一单，客户是浙江台州的飞跃缝纫，想上智能检测，66万，7月签", "飞跃缝纫")]
    [InlineData("有家新的，嘉兴禾丰食品，称重检测，9万", "嘉兴禾丰食品")]
    [InlineData("加一个商机 太仓港机 大型测力仪 1.1百万", "太仓港机")]
    public void ANewDeal_IsForWhoeverTheTextNames(string text, string customer) =>
        Assert.Equal(customer, Assert.Single(TestWorld.Read("周子涵", text).OfType<CreateAction>()).Customer.Value.Name);
}
