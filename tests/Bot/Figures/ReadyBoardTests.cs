using FsCheck;
using FsCheck.Fluent;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;
using SalesBot.Domain.WorkCalendars;
using SalesBot.Storage.Tests.Fixtures;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>Rankings that are given out again are at each moment what the raw events say, on two nodes that share what they have made, and may lose it.</summary>
public sealed class ReadyBoardTests
{
    private const int Histories = 12, Steps = 36, StepsAtOnce = 6;

    private static readonly Metric[] Metrics = [Metric.Revenue, Metric.Wins, Metric.Payments, Metric.Activities, Metric.Improved, Metric.WinRate, Metric.Attainment];

    private static readonly Member Novice = new(new MemberId(new Guid("00000000-0000-0000-0000-0000000000aa")), "新来的", Role.Rep, HistoryCompany.Groups[0]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Boards_AreWhatTheEventsSay_AllTheTime() =>
        Prop.ForAll(History.OfLength(Steps), history => CheckAsync(history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Histories).WithQuietOnSuccess(true));

    [Fact]
    public async Task BoardThatWasMade_IsTakenByTheOtherNode()
    {
        await using var company = await HistoryCompany.CreateAsync();
        await SellAsync(company);
        var share = await WatchedShare.OfAsync("memory", Cancellation);
        company.Asked = company.AnotherNode(share);
        var rows = await RowsAsync(company, HistoryCompany.Director);
        var (kept, found) = (share.Kept, share.Found);

        company.Asked = company.AnotherNode(share);

        Assert.Equal(rows, await RowsAsync(company, HistoryCompany.Director));
        Assert.Equal((kept, found + 1), (share.Kept, share.Found));
    }

    [Fact]
    public async Task WhoHides_IsUnnamedOnTheNextBoard_ThoughItIsReady()
    {
        await using var company = await HistoryCompany.CreateAsync();
        await SellAsync(company);
        var share = await WatchedShare.OfAsync("memory", Cancellation);
        company.Asked = company.AnotherNode(share);
        var (seller, reader) = (HistoryCompany.Sellers[5], HistoryCompany.Sellers[4]);
        Assert.Contains(await RowsAsync(company, reader), row => row.Name == seller.Name);
        var kept = share.Kept;

        await company.Database.WriteAsync(
            async (session, token) =>
            {
                await session.Attention.SaveAsync(new AttentionChange(seller.Id, PersonalAttention.None with { IsAnonymous = true }, seller.Id, company.Now), token);
                return true;
            },
            Cancellation);

        Assert.DoesNotContain(await RowsAsync(company, reader), row => row.Name == seller.Name);
        Assert.Contains(await RowsAsync(company, reader), row => row.Name == "匿名");
        Assert.Contains(await RowsAsync(company, HistoryCompany.Director), row => row.Name == seller.Name);
        Assert.Equal(kept, share.Kept);
    }

    [Fact]
    public async Task WhoJoinsOrLeaves_IsOnTheNextBoard_OrIsNot()
    {
        await using var company = await HistoryCompany.CreateAsync();
        await SellAsync(company);
        company.Asked = company.AnotherNode(await WatchedShare.OfAsync("memory", Cancellation));
        var (manager, own) = (HistoryCompany.Sellers[5], new Scope(Group: HistoryCompany.Groups[0]));
        var before = await NamesAsync();

        company.Regroup([.. HistoryCompany.Sellers, Novice]);
        Assert.Equal([Novice.Name], (await NamesAsync()).Except(before));

        company.Regroup(HistoryCompany.Sellers[1..]);
        Assert.Equal([HistoryCompany.Sellers[0].Name], before.Except(await NamesAsync()));

        async Task<string[]> NamesAsync() => [.. (await RowsAsync(company, manager, own)).Select(row => row.Name)];
    }

    private static async Task CheckAsync(History history)
    {
        await using var company = await HistoryCompany.CreateAsync();
        var (telling, share) = (new HistoryTelling(company), await WatchedShare.OfAsync("memory", Cancellation));
        ISalesDatabase[] nodes = [company.AnotherNode(share), company.AnotherNode(share)];
        foreach (var (number, steps) in history.Steps.Chunk(StepsAtOnce).Index())
        {
            await telling.TellAsync(steps);
            company.Now = company.Now.AddMinutes(1);
            var (proof, choice) = (new BoardProof(company, new RawFigures(company)), new Choice(history.Questions + number));
            if (choice.Of(true, false, false))
            {
                share.Empty();
            }

            var readers = new[] { HistoryCompany.Director, choice.Of(HistoryCompany.Sellers) };
            foreach (var node in choice.Of(nodes, [nodes[1], nodes[0]]))
            {
                company.Asked = node;
                foreach (var (metric, reader) in Metrics.SelectMany(metric => readers.Select(reader => (metric, reader))))
                {
                    await proof.CheckAsync(reader, metric, DayRange.MonthOf(company.Today), Scope.Company, RankedParts.Members);
                }

                await proof.CheckAsync(HistoryCompany.Director, Metric.Revenue, DayRange.WeekOf(company.Today.AddDays(-7)), Scope.Company, RankedParts.Groups);
            }
        }
    }

    private static Task SellAsync(HistoryCompany company) => new HistoryTelling(company).TellAsync(
        HistoryCompany.Sellers.Select((_, index) => new HistoryStep(HistoryAct.NewDealWonAlready, index, index, 1, 0)));

    private static async Task<IReadOnlyList<CardRow>> RowsAsync(HistoryCompany company, Member reader, Scope? scope = null) =>
        (await company.AskAsync(reader, new LeaderboardAction
        {
            Metric = ScriptedReader.Slot(Metric.Revenue),
            Period = ScriptedReader.Slot(new Period(DayRange.MonthOf(company.Today).From, DayRange.MonthOf(company.Today).To)),
            Scope = ScriptedReader.Slot(scope ?? Scope.Company),
            Parts = ScriptedReader.Slot(RankedParts.Members),
        })).Card.Sections[0].Rows;
}
