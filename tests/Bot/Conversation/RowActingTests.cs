using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>A row of the brief is settled by its number and a word, also after another one was.</summary>
public sealed class RowActingTests
{
    private readonly ChatScript script = new(understands: true);

    private Person Rep => script.Person("周子涵");

    [Fact]
    public async Task Rows_AreSettledByNumberAndWord_OneAfterTheOther()
    {
        // Friday: what is put off to tomorrow is for Monday.
        script.Now = new DateTimeOffset(2026, 3, 13, 9, 0, 0, TimeSpan.FromHours(8));
        await ShowBriefAsync();

        (await Rep.Says("1 完成")).Replies("下一步");
        Assert.Null(script.Sales.Deal("P101").NextStep);
        Assert.Equal("回访王总", Assert.Single(script.Sales.AllActivities).Text);

        (await Rep.Says("②明天")).Replies("3月16日（周一）");
        Assert.Equal(new DateOnly(2026, 3, 16), script.Sales.Deal("P105").NextStep!.On);

        (await Rep.Says("3 完成")).Replies("已完成：寄样品");
        Assert.Equal(ReminderState.Done, script.Sales.Entry(Assert.Single(script.Sales.AllReminders)).Course.State);
    }

    [Fact]
    public async Task NumberAndASentence_AreProgressOfThatRow()
    {
        await ShowBriefAsync();
        await Rep.Says("1 完成");

        await Rep.Says("2 拜访了客户，金额150万");

        Assert.Equal(Money.FromYuan(1_500_000), script.Sales.Deal("P105").Amount);
    }

    [Fact]
    public async Task SomebodyElsesRow_IsNotTheirsToSettle()
    {
        await ShowBriefAsync(to: "陆一鸣");

        (await script.Person("陆一鸣").Says("1 完成")).ChangesNothing();
        Assert.NotNull(script.Sales.Deal("P101").NextStep);
    }

    [Theory]
    [InlineData("1 完成", 1, "完成")]
    [InlineData("③下周", 3, "下周")]
    [InlineData("2完成", 2, "完成")]
    [InlineData("2. 谈了报价", 2, "谈了报价")]
    [InlineData("12）谈了报价", 12, "谈了报价")]
    public void RowsNumber_IsReadWithWhatFollows(string text, int number, string rest) => Assert.Equal((number, rest), RowNumber.Read(text));

    [Theory]
    [InlineData("1.5万定金到了")]
    [InlineData("9:30 见王总")]
    [InlineData("3月5号拜访")]
    [InlineData("2 个客户")]
    [InlineData("3")]
    [InlineData("完成")]
    [InlineData("123 完成")]
    public void Figures_AreNoRows(string text) => Assert.Null(RowNumber.Read(text));

    private async Task ShowBriefAsync(string to = "周子涵")
    {
        await Rep.Says("明天下午三点提醒我寄样品");
        var today = DateOnly.FromDateTime(script.Now.DateTime);
        foreach (var id in new[] { "P101", "P105" })
        {
            script.Sales.Replace(script.Sales.Deal(id) with { NextStep = new NextStep("回访王总", today) });
        }

        var reminder = Assert.Single(script.Sales.AllReminders);
        var rows = new OfferedCard([Row("P101", 1), Row("P105", 2), new OfferedAction(Verbs.Reminder, Data(Keys.Reminder, ReminderCard.Id(reminder)), [reminder.What])], script.Now);
        var member = script.Member(to);
        script.Sales.Save(member.Id, new ChatAddress("Playground", ChatKind.Direct, to), (ConversationState.Empty with { Offered = rows, Rows = rows }).ToJson());

        static OfferedAction Row(string deal, int customer) => new(Verbs.Show, Data(Keys.Deal, deal), [deal], ChatScript.Customer(customer), new DealId(deal));

        static System.Collections.Immutable.ImmutableSortedDictionary<string, string> Data(string key, string value) =>
            System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(key, value);
    }
}
