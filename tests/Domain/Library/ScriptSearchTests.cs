using FsCheck.Fluent;
using SalesBot.Domain.Library;

namespace SalesBot.Domain.Tests.Library;

/// <summary>What the library holds is found however one asks for it, and what it does not hold is not.</summary>
public sealed class ScriptSearchTests
{
    /// <summary>Thirty entries as reps would write them, each under a name for the questions below.</summary>
    private static readonly (string Name, string Topic, string Text)[] Entries =
    [
        ("price", "客户嫌贵", "先问清楚是和谁比、比的是什么，再把三年总成本摊开：人工、停机、返工各省多少，最后才谈单价。"),
        ("budget", "没有预算", "别急着走。问：“如果明年有预算，您最想先解决哪一块？”把第一期切小，用部门费用先跑起来。"),
        ("discount", "客户要打折", "折扣要有交换：多签一年、预付五成、或者帮我们介绍一家，三选一，不白给。"),
        ("undercut", "竞品低价", "不贬对手。把报价拆成必须的和可选的，请客户把对方没报的项目补齐了再比。"),
        ("considering", "客户说再考虑考虑", "“您主要考虑的是价格、效果还是时间？”把顾虑问成一个具体的，再约下次时间，不要空手离开。"),
        ("stall", "单子一直拖", "给一个有日子的理由：月底的实施排期、政策截止日。没有日子的单子不叫单子。"),
        ("silence", "报价后不回消息", "第三天发一条有用的：同行的一个数字，不问“考虑得怎么样”。第七天打给另一个人。"),
        ("meeting", "约不到人", "约十五分钟，带一个他同行的结果去；早上八点半前打，助理还没上班。"),
        ("noneed", "客户说没需求", "不争。问现在每月的报表要几个人做几天，让他自己算出来。"),
        ("incumbent", "已经有供应商", "“挺好，他们哪一点您最满意？哪一点还差一点？”从差的那一点切进去，先做备份。"),
        ("switching", "换系统怕麻烦", "列迁移清单：我们做的打勾，他们做的只剩三项。老系统并行一个月。"),
        ("boss", "对接人做不了主", "请他帮忙准备给老板的一页纸，我们写，他署名，顺势要求一起汇报。"),
        ("trust", "嫌我们是小公司", "带客户去看一家用了三年的，让老客户自己说。合同里写明源代码托管。"),
        ("collect", "催款", "到期前七天先发对账单，不提钱；到期当天找经办，第三天找财务，每次只问一个日期。"),
        ("tender", "投标", "标书里把评分点做成目录，评委打分时翻得到。答疑一定要提两个问题。"),
        ("security", "数据安全顾虑", "先讲谁能看到什么，再讲放在哪里。拿等保证书和私有化部署两个方案让他选。"),
        ("rollout", "嫌上线慢", "分三步上：两周先跑一个车间，看到数再推全厂。"),
        ("complaint", "客户投诉售后", "当天到现场，先记下来再解释，当场给出下一次反馈的钟点。"),
        ("firststate", "国企首次拜访", "先聊他们今年的考核指标和数字化任务，带上同系统兄弟单位的做法，不谈价格。"),
        ("chemical", "化工客户找谁", "先找安环部，比找采购快，安环部有一票否决。"),
        ("coldcall", "陌生电话开场", "头十秒说清楚：我是谁、给他同行做成了什么、占用您两分钟。"),
        ("referral", "请老客户转介绍", "上线见效那一周开口最好：“您觉得哪两位朋友也头疼这个？”"),
        ("renewal", "续约", "提前九十天发一份使用成绩单：登录人数、省下的工时，再谈续费。"),
        ("trial", "客户要免费试用", "试用要有目标和截止日：两周、三个人、一个指标，达标就签。"),
        ("feature", "缺一个功能", "先问没有它会怎样、一年用几次。一半的定制问完就不要了。"),
        ("reference", "客户要同行案例", "给三个：同行、同规模、同地区，先打电话跟老客户打好招呼。"),
        ("roi", "算投入产出", "用客户自己的数字算，表格当面填，算少一点，留余量。"),
        ("adoption", "员工不愿意用", "先教车间主任一个人，让他在早会上用一次。"),
        ("champion", "对接人离职", "三天内去拜访接手的人，带一页项目现状，请前任加个微信引荐。"),
        ("legal", "法务改合同条款", "请双方法务直接通话半小时，比邮件来回两周快；违约金上限先写好两档。"),
    ];

    private static readonly IReadOnlyList<Script> Library =
    [
        .. Entries.Select((entry, index) => new Script { Id = new ScriptId(new Guid(index + 1, 0, 0, new byte[8])), Author = Some.Rep.Id, Topic = entry.Topic, Text = entry.Text, On = Some.Today }),
    ];

    /// <summary>Forty questions, and what is to stand first; none for what the library does not hold.</summary>
    private static readonly (string Question, string? First)[] Questions =
    [
        ("嫌贵", "price"),
        ("太贵了怎么说", "price"),
        ("客户觉得我们价格高", "price"),
        ("报价超预算了怎么办", "price"),
        ("how do I handle a price objection", "price"),
        ("客户说今年预算被砍了", "budget"),
        ("没钱", "budget"),
        ("老板非要我们再便宜点", "discount"),
        ("采购一直砍价", "discount"),
        ("竞品低价", "undercut"),
        ("碰到客户拿友商更低的价格战压我们", "undercut"),
        ("再考虑", "considering"),
        ("客户说回去商量一下再说", "considering"),
        ("delaying the contract", "stall"),
        ("单子推不动", "stall"),
        ("发了报价就已读不回", "silence"),
        ("客户突然失联了", "silence"),
        ("总是约不上老总", "meeting"),
        ("人家说用不上", "noneed"),
        ("客户说已经在用别家的了", "incumbent"),
        ("怕迁移数据麻烦", "switching"),
        ("对接的人拍板不了，说了不算", "boss"),
        ("没听过你们公司，靠不靠谱", "trust"),
        ("尾款拖欠三个月", "collect"),
        ("标书怎么写", "tender"),
        ("担心数据泄露", "security"),
        ("首次拜访国企", "firststate"),
        ("化工厂先找哪个部门", "chemical"),
        ("怎么让客户介绍客户", "referral"),
        ("客户不续费了", "renewal"),
        ("对方想先试试再说", "trial"),
        ("他们法务抠合同条款", "legal"),
        ("食堂几点开门", null),
        ("年会节目报名", null),
        ("演示环境的密码是多少", null),
        ("出差高铁票报销标准", null),
        ("合同盖章找谁", null),
        ("怎么请年假", null),
        ("客户送礼能不能收", null),
        ("what is the weather tomorrow", null),
    ];

    [Fact]
    public void RightAnswer_StandsFirst_InNineOfTen()
    {
        var wrong = Questions.Where(asked => FirstOf(asked.Question) != asked.First).Select(asked => $"{asked.Question}: {FirstOf(asked.Question) ?? "nothing"}, not {asked.First ?? "nothing"}").ToList();
        Assert.Equal((30, 40), (Entries.Length, Questions.Length));
        Assert.True(wrong.Count <= Questions.Length / 10, string.Join('\n', wrong));
    }

    [Fact]
    public void WhatTheLibraryDoesNotHold_IsNotFound() =>
        Assert.All(Questions.Where(asked => asked.First is null), asked => Assert.Null(FirstOf(asked.Question)));

    [Theory]
    [InlineData("客户嫌贵")]
    [InlineData("太贵")]
    [InlineData("价格高")]
    [InlineData("超预算")]
    [InlineData("TOO EXPENSIVE")]
    [InlineData("Ｅｘｐｅｎｓｉｖｅ")]
    public void WordsForTheSameObjection_FindTheSame(string question) => Assert.Equal("price", FirstOf(question));

    [Theory]
    [InlineData("a forbidden android")]
    [InlineData("the epoch of demographics")]
    public void EnglishWords_AreNotFoundWithinOthers(string question) => Assert.Null(FirstOf(question));

    [Fact]
    public void AnEmptyLibrary_HoldsNothing() => Assert.Empty(ScriptSearch.Find([], "客户嫌贵"));

    [Theory]
    [InlineData("")]
    [InlineData("怎么办")]
    [InlineData("？！")]
    public void AQuestionThatSaysNothing_FindsNothing(string question) => Assert.Empty(ScriptSearch.Find(Library, question));

    [Fact]
    public void WhateverIsAsked_WhatIsFoundSpeaksOfIt_AndEachIsFoundOnce() => Properties.HoldFor(
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>(),
            Gen.Elements(Questions.Select(asked => asked.Question).ToArray()).ArrayOf(3).Select(parts => string.Concat(parts))),
        question =>
        {
            var found = ScriptSearch.Find(Library, question ?? "");
            Assert.All(found, match => Assert.InRange(match.Coverage, 0.5, 1.0 + 1e-9));
            Assert.Equal(found.Count, found.Select(match => match.Script.Id).Distinct().Count());
        });

    [Fact]
    public void ItsOwnWords_FindAnEntry() =>
        Assert.All(Entries, entry => Assert.Equal(entry.Name, FirstOf(entry.Topic)));

    private static string? FirstOf(string question) =>
        ScriptSearch.Find(Library, question) is [var first, ..] ? Entries[Library.ToList().FindIndex(script => script.Id == first.Script.Id)].Name : null;
}
