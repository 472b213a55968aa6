using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Incentives;

/// <summary>
/// The people of <see cref="ScheduleCompany"/> speak with the bot over a real database, where the standard rewards hold. 华光 has ERP二期 of 380,000
/// yuan, needs confirmed; it is Monday, 12 October 2026, 10:00, and each message takes ten seconds.
/// </summary>
internal sealed class IncentiveDesk : IAsyncDisposable
{
    private readonly ScheduleCompany company;
    private readonly ScheduleNode node;
    private readonly ConversationEngine engine;
    private readonly IncentiveTerms terms;
    private int messages;

    private IncentiveDesk(ScheduleCompany company, ScheduleNode node, decimal? score, int mostPast, WinRules? wins)
    {
        (this.company, this.node) = (company, node);
        terms = new IncentiveTerms
        {
            Rules = StandardRewards.From(new DateOnly(2026, 1, 1)),
            Completeness = new CompletenessRule(0.15m),
            Advance = new AdvanceRule(50m, Money.FromYuan(2000m)),
            Score = (_, _, _, _) => Task.FromResult(score),
            Files = Files,
            MostPast = mostPast,
        };
        engine = new ConversationEngine(
            new ConversationOptions { Pipeline = company.Company.Pipeline, Zone = company.Company.Zone, Incentives = terms, Wins = wins },
            utterance => MessageReader.Read(utterance, node.Feed.Catalogue));
    }

    private static DayRange Year => new(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    public KeptFiles Files { get; } = new();

    /// <summary>What was said to anybody outside the chat of the message.</summary>
    public List<OutgoingMessage> Delivered { get; } = [];

    /// <summary>All events that were stored by what people said, in order.</summary>
    public List<SalesEvent> Events { get; } = [];

    /// <summary>When the next message is received.</summary>
    public DateTimeOffset Now { get; set; } = ScheduleCompany.At("2026-10-12 10:00");

    public ScheduleCompany Company => company;

    /// <summary>What happens between the handling of the next message and its storing.</summary>
    public Func<Task>? Between { get; set; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<IncentiveDesk> CreateAsync(decimal? score = null, Action<SchedulesOptions>? settings = null, string? server = null, int mostPast = 5000, WinRules? wins = null)
    {
        var people = await ScheduleCompany.CreateAsync(server);
        settings?.Invoke(people.Settings);
        await people.EnterAsync("华光电子", "ERP二期", ScheduleCompany.Zhou, 380_000m, deal => deal with { Position = deal.Position with { Stage = new StageId("needs") } }, customer => customer with { Aliases = ["华光"] });
        await people.EnterAsync("远东电缆", "MES", ScheduleCompany.Lu, 1_200_000m, deal => deal, customer => customer with { Aliases = ["远东"] });
        return new IncentiveDesk(people, await people.NodeAsync(), score, mostPast, wins);
    }

    /// <summary>Somebody writes to the bot in private.</summary>
    public Task<BotTurn> SaysAsync(Member member, string text) => SendAsync(member, text, null, null);

    /// <summary>Somebody writes in the chat of 华东一组.</summary>
    public Task<BotTurn> SaysInGroupAsync(Member member, string text) => SendAsync(member, text, null, new Scope(ScheduleCompany.Zhou.Group));

    /// <summary>Somebody presses a button in private.</summary>
    public Task<BotTurn> PressesAsync(Member member, BotTurn shown, string verb, params (string Key, string Value)[] inputs) => PressesAsync(member, shown.Button(verb), inputs);

    /// <summary>Somebody presses a button in private.</summary>
    public Task<BotTurn> PressesAsync(Member member, Adapters.Contracts.Cards.CardAction button, params (string Key, string Value)[] inputs) =>
        SendAsync(member, "", new CardPress(button.Verb, button.Data.SetItems(inputs.Select(input => KeyValuePair.Create(input.Key, input.Value)))), null);

    /// <summary>Somebody leaves the company: they keep their name, and belong nowhere.</summary>
    public async Task LeavesAsync(Member member)
    {
        var chart = node.Feed.Chart;
        await company.WriteAsync(session => session.Organisation.SaveAsync(
            new OrganisationChart(chart.Regions, chart.Groups, [.. chart.Members.Select(one => one.Id == member.Id ? one with { Group = null } : one)]), Cancellation));
        await node.Feed.LoadAsync(Cancellation);
    }

    /// <summary>Runs the job that ends challenges, by the clock.</summary>
    public Task<JobReport> EndChallengesAsync(string moment) => ScheduleNode.TickAsync(node.ChallengesOf(terms), ScheduleCompany.At(moment));

    /// <summary>Runs the job that makes up for the past part by part, by the clock.</summary>
    public Task<JobReport> GivePastAsync(string moment) => ScheduleNode.TickAsync(node.PastRewardsOf(terms), ScheduleCompany.At(moment));

    /// <summary>Runs the job of what the writer writes, for a given time.</summary>
    public Task<JobReport> RunAsync(Func<IncentiveTerms, Bot.Delivery.CatalogueFeed, INoticeWriter> writer, string moment) =>
        ScheduleNode.RunAsync(node.JobOf(writer(terms, node.Feed)), ScheduleCompany.At(moment));

    /// <summary>What was settled for somebody, and paid.</summary>
    public async Task<PayAccount> AccountAsync(Member member) =>
        (await company.Database.ReadAsync((session, token) => session.Rewards.AccountsAsync([member.Id], token), Cancellation)).GetValueOrDefault(member.Id);

    /// <summary>Signs the deal: what is put forward is confirmed.</summary>
    public async Task<BotTurn> WinAsync(Member member, string customer = "华光", string amount = "38万") =>
        await PressesAsync(member, await SaysAsync(member, $"{customer}签了，{amount}"), Verbs.Confirm);

    /// <summary>All lines of somebody's ledger.</summary>
    public Task<IReadOnlyList<RewardEntry>> LinesAsync(Member member) =>
        company.Database.ReadAsync((session, token) => session.Rewards.OfDaysAsync([member.Id], Year, token), Cancellation);

    /// <summary>The points that boards count for somebody.</summary>
    public async Task<int> PointsOnBoardsAsync(Member member) =>
        (await company.Database.ReadAsync((session, token) => session.Figures.TalliesAsync(Year, token), Cancellation)).Where(tally => tally.Member == member.Id).Sum(tally => tally.Points);

    /// <summary>The lines as <c>rule money points</c>, in order.</summary>
    public async Task<IEnumerable<string>> LedgerAsync(Member member) =>
        (await LinesAsync(member)).Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Reward.Rule} {line.Money} {line.Points}"));

    /// <summary>The points that stand, by the day that they were earned on, the newest first.</summary>
    public async Task<IEnumerable<(DateOnly On, int Points)>> PointsByDayAsync(Member member) =>
        (await LinesAsync(member)).GroupBy(line => line.Reward.On, line => line.Points).Select(day => (day.Key, day.Sum())).OrderByDescending(day => day.Key);

    public ValueTask DisposeAsync() => company.DisposeAsync();

    private async Task<BotTurn> SendAsync(Member member, string text, CardPress? press, Scope? group)
    {
        await node.Feed.RefreshAsync(Cancellation);
        messages++;
        var chat = group is null ? new ChatAddress("WeCom", ChatKind.Direct, AccountOf(member)) : new ChatAddress("WeCom", ChatKind.Group, "东一");
        var turn = new Turn
        {
            Message = new ChatMessage { Id = $"m{messages}", Chat = chat, Sender = AccountOf(member), ReceivedAt = Now, Text = text, Press = press },
            Speaker = member,
            Chart = node.Feed.Chart,
            Scope = group,
            ChangeSet = new ChangeSetId(Guid.NewGuid()),
            Language = Language.Chinese,
        };
        Now += TimeSpan.FromSeconds(10);
        return await company.Database.WriteAsync(
            async (session, token) =>
            {
                var outcome = await engine.HandleAsync(turn, session, token);
                var between = Between;
                Between = null;
                await (between?.Invoke() ?? Task.CompletedTask);
                foreach (var changes in outcome.ChangeSets)
                {
                    await session.Changes.AppendAsync(changes, token);
                    Events.AddRange(changes.Events);
                }

                foreach (var undone in outcome.Undone)
                {
                    await session.Changes.MarkUndoneAsync(undone, token);
                }

                foreach (var order in outcome.ScheduleOrders)
                {
                    await order.ApplyAsync(session, token);
                }

                if (outcome.State is { } state)
                {
                    await session.Conversations.SaveAsync(member.Id, outcome.StateChat, state, Now, token);
                }

                foreach (var other in outcome.OtherStates)
                {
                    await session.Conversations.SaveAsync(other.Member, other.Chat, other.State, Now, token);
                }

                Delivered.AddRange(outcome.Messages);
                return new BotTurn(outcome);
            },
            Cancellation);
    }

    private static string AccountOf(Member member) => member.Name switch { "周子涵" => "zhou", "沈国栋" => "shen", "韩冰" => "han", var name => name };
}
