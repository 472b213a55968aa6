using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using static SalesBot.Bot.Tests.Conversation.Leaderboards.BoardCompany;

namespace SalesBot.Bot.Tests.Conversation.Leaderboards;

/// <summary>Who reads what of whom.</summary>
public sealed class BoardPrivacyTests
{
    private const string Own = "周子涵", Manager = "沈国栋", Director = "韩冰", Head = "罗宁", Colleague = "王磊", Stranger = "李敏", OtherManager = "蒋雯", Far = "高远", Administrator = "管理员";

    /// <summary>Of 周子涵, by who reads: a figure of money, the attainment, the name of one who wants to be unnamed.</summary>
    [Theory]
    [InlineData(Own, AmountsShown.Full, "Figure", "Figure", true)]
    [InlineData(Own, AmountsShown.Percent, "Figure", "Figure", true)]
    [InlineData(Own, AmountsShown.None, "Figure", "Figure", true)]
    [InlineData(Manager, AmountsShown.Full, "Figure", "Figure", true)]
    [InlineData(Manager, AmountsShown.None, "Figure", "Figure", true)]
    [InlineData(Director, AmountsShown.Percent, "Figure", "Figure", true)]
    [InlineData(Head, AmountsShown.None, "Figure", "Figure", true)]
    [InlineData(Colleague, AmountsShown.Full, "Figure", "Nothing", true)]
    [InlineData(Colleague, AmountsShown.Percent, "Attainment", "Figure", true)]
    [InlineData(Colleague, AmountsShown.None, "Nothing", "Nothing", true)]
    [InlineData(Stranger, AmountsShown.Full, "Figure", "Nothing", false)]
    [InlineData(Stranger, AmountsShown.Percent, "Attainment", "Figure", false)]
    [InlineData(Stranger, AmountsShown.None, "Nothing", "Nothing", false)]
    [InlineData(OtherManager, AmountsShown.Full, "Figure", "Nothing", false)]
    [InlineData(Far, AmountsShown.None, "Nothing", "Nothing", false)]
    [InlineData(Administrator, AmountsShown.Full, "Figure", "Nothing", false)]
    [InlineData(Administrator, AmountsShown.Percent, "Attainment", "Figure", false)]
    public void OfSomebody_EachReaderSeesWhatIsTheirs(string reader, object amounts, string money, string attainment, bool named)
    {
        var chart = Selling().Script.Chart;
        var sight = BoardSight.Of(chart, chart.FindByName(reader)!, (AmountsShown)amounts);
        var who = TargetHolder.Of(chart.FindByName(Own)!.Id);

        Assert.Equal(money, sight.FieldOf(who, Metric.Revenue).ToString());
        Assert.Equal(attainment, sight.FieldOf(who, Metric.Attainment).ToString());
        Assert.Equal(named ? Own : "匿名", sight.NameOf(who, isAnonymous: true, Wording.In(Language.Chinese)));
    }

    /// <summary>Amount and attainment together would tell the target: nobody reads both of a colleague, on whichever ranking.</summary>
    [Fact]
    public void NobodyReadsAmountAndAttainmentOfAColleague()
    {
        var chart = Selling().Script.Chart;
        foreach (var reader in chart.Members)
        {
            foreach (var other in chart.Members.Where(other => other.Id != reader.Id && !chart.IsAbove(reader, other)))
            {
                foreach (var amounts in Enum.GetValues<AmountsShown>())
                {
                    var sight = BoardSight.Of(chart, reader, amounts);
                    var fields = Enum.GetValues<Metric>().Select(metric => (metric, Field: sight.FieldOf(TargetHolder.Of(other.Id), metric))).ToList();
                    var readsMoney = fields.Exists(field => field is { metric: Metric.Revenue or Metric.Payments or Metric.AverageDeal or Metric.Improved, Field: BoardField.Figure });
                    var readsAttainment = fields.Exists(field => field.Field == BoardField.Attainment || field is { metric: Metric.Attainment, Field: BoardField.Figure });
                    Assert.False(readsMoney && readsAttainment, $"{reader.Name} reads both of {other.Name} with {amounts}.");
                }
            }
        }
    }

    [Fact]
    public void GroupOfOne_IsAPerson()
    {
        var chart = Selling().Script.Chart;
        var sight = BoardSight.Of(chart, chart.FindByName(Own)!, AmountsShown.Full);

        Assert.Equal(BoardField.Nothing, sight.FieldOf(TargetHolder.Of(South), Metric.Attainment));
        Assert.Equal(BoardField.Figure, sight.FieldOf(TargetHolder.Of(Second), Metric.Attainment));
    }

    [Fact]
    public void AChat_ShowsTheLessOfWhatTheCompanyAndTheChatShow()
    {
        var chart = Selling().Script.Chart;
        var who = TargetHolder.Of(chart.FindByName(Own)!.Id);

        Assert.Equal(BoardField.Figure, BoardSight.Of(chart, new Scope(Group: First), AmountsShown.Full, AmountsShown.Full).FieldOf(who, Metric.Revenue));
        Assert.Equal(BoardField.Attainment, BoardSight.Of(chart, new Scope(Group: First), AmountsShown.Full, AmountsShown.Percent).FieldOf(who, Metric.Revenue));
        Assert.Equal(BoardField.Nothing, BoardSight.Of(chart, new Scope(Group: First), AmountsShown.None, AmountsShown.Full).FieldOf(who, Metric.Visits));
    }

    [Theory]
    [InlineData(AmountsShown.Percent, "board-by-percent.zh")]
    [InlineData(AmountsShown.None, "board-by-rank.zh")]
    public async Task WithoutAmounts_NoneIsShown_NorADistanceThatTellsOne(object amounts, string golden)
    {
        var bot = await Selling(new LeaderboardRules { Amounts = (AmountsShown)amounts }).Asks(Own, new LeaderboardAction());

        bot.IsLike(golden);
        foreach (var other in new[] { "126万", "98.5万", "76万", "42.2万", "差" })
        {
            bot.DoesNotSay(other);
        }
    }

    [Fact]
    public async Task Targets_AreNeverShown_ExceptOnesOwn()
    {
        foreach (var metric in Enum.GetValues<Metric>())
        {
            var bot = await Selling(new LeaderboardRules { Amounts = AmountsShown.Percent }).Asks(Own, Board(metric));
            Assert.DoesNotContain("150万", bot.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AGroup_ReadsTheUpperHalfOfItsPart_AndWhoAsksTheRestInPrivate()
    {
        var company = Selling();
        var bot = await company.AsksInGroup(Own, new Scope(Group: First), new LeaderboardAction());

        Assert.Equal(["陈晨", "周敏", "王磊", "赵倩"], bot.Card.Sections[0].Rows.Select(row => row.Name));
        Assert.All(bot.Card.Sections[0].Rows, row => Assert.False(row.IsOwn));
        bot.DoesNotSay(Own);
        bot.Replies("已私信给你");
        Assert.Equal("你：第 6，41万（完成 61%），距第 5 差 1.2万", Assert.Single(company.Script.Delivered).Text);
    }

    [Fact]
    public async Task AGroup_IsNotToldOfAWiderPart()
    {
        var company = Selling();
        var bot = await company.AsksInGroup(Own, new Scope(Group: First), Board(scope: Scope.Company));

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("全公司", Assert.Single(company.Script.Delivered).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Director)]
    [InlineData(Own)]
    public async Task AWiderChat_IsNotToldOfAGroup_ThatNotAllInItMayAskFor(string asker)
    {
        var company = Selling();
        var bot = await company.AsksInGroup(asker, new Scope(Region: East), Board(scope: new Scope(Group: First)));

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("华东一组", Assert.Single(company.Script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnesOwnPlace_IsToldInPrivate()
    {
        var company = Selling();
        var bot = await company.AsksInGroup(Own, new Scope(Group: First), new LeaderboardAction { AsksPlace = true });

        Assert.Equal("已私信给你。", bot.Text);
        Assert.Contains("你：第 6", Assert.Single(company.Script.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereOutsidersRead_NothingIsShown()
    {
        var chat = new ChatAddress("Playground", ChatKind.Group, "华东一组");
        var wins = new WinRules { Chats = System.Collections.Immutable.ImmutableDictionary<ChatAddress, ChatPolicy>.Empty.Add(chat, new ChatPolicy { HasOutsiders = true }) };
        var company = Selling(wins: wins);

        Assert.StartsWith("这个群里有外部人员，这里只有帮助", (await company.AsksInGroup(Own, new Scope(Group: First), new LeaderboardAction())).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Own, 102, "蒋雯")]
    [InlineData(Stranger, 103, "何平")]
    [InlineData(OtherManager, 101, "沈国栋")]
    [InlineData(Administrator, 101, "沈国栋")]
    public async Task APartThatIsNotTheirs_IsRefused_AndItIsSaidWhomToAsk(string reader, int group, string leader)
    {
        var bot = await Selling().Asks(reader, Board(scope: new Scope(Group: new GroupId(Id(group)))));

        bot.Replies($"你看不到，可以问 {leader}");
        bot.DoesNotSay("万");
    }

    [Theory]
    [InlineData(Director, 101)]
    [InlineData(Director, 102)]
    [InlineData(Head, 103)]
    public async Task Directors_SeeEveryGroupBelow(string reader, int group) => (await Selling().Asks(reader, Board(scope: new Scope(Group: new GroupId(Id(group)))))).Replies("签约额榜｜");

    [Fact]
    public async Task WhoWantsToBeUnnamed_IsSoBeyondTheGroup_AndCanUndoIt()
    {
        var company = Selling();
        (await company.Script.Person("陈晨").Says("排行榜上匿名")).Replies("你显示为“匿名”");

        (await company.Asks(Stranger, Board(scope: Scope.Company))).Replies("匿名 126万");
        (await company.Asks(Own, new LeaderboardAction())).Replies("陈晨 126万");
        (await company.Asks(Head, Board(scope: Scope.Company))).Replies("陈晨 126万");
        await company.Script.Person("陈晨").Says("恢复实名");
        (await company.Asks(Stranger, Board(scope: Scope.Company))).Replies("陈晨 126万");
    }

    [Fact]
    public async Task WhoIsUnnamedBySetting_IsSo()
    {
        var rules = new LeaderboardRules { Anonymous = System.Collections.Frozen.FrozenSet.ToFrozenSet(["陈晨"]) };

        (await Selling(rules).Asks(Stranger, Board(scope: Scope.Company))).Replies("匿名 126万");
    }
}
