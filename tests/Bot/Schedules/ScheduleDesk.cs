using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>A company whose people speak with the bot about what it says without being asked, over a real database. 管理员 runs the service.</summary>
internal sealed class ScheduleDesk
{
    private readonly ScheduleCompany company;
    private readonly ConversationEngine engine;
    private int messages;

    private ScheduleDesk(ScheduleCompany company, ScheduleNode node, INoticeWriter[] writers)
    {
        (this.company, Node) = (company, node);
        Jobs = writers.ToImmutableDictionary(writer => writer.Schedule, writer => (IScheduledJob)node.JobOf(writer, writers), StringComparer.Ordinal);
        var book = new ScheduleBook(node.Schedules, writers, new ScheduledJobs(Jobs.Values), node.Reach, new Attentions(node.Schedules, company.Company), node.Feed, company.Company);
        engine = new ConversationEngine(
            () => Options(new ConversationOptions { Pipeline = company.Company.Pipeline, Zone = company.Company.Zone, Calendar = company.Company.Calendar, Schedules = book }),
            utterance => Reader.Read(utterance) is { Actions.Length: > 0 } scripted ? scripted : MessageReader.Read(utterance, node.Feed.Catalogue));
    }

    public static Member Administrator { get; } = new(new MemberId(new Guid(9, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2])), "管理员", Role.Administrator);

    /// <summary>What a test has said that texts mean; everything else is read.</summary>
    public ScriptedReader Reader { get; } = new();

    /// <summary>What the company has decided otherwise.</summary>
    public Func<ConversationOptions, ConversationOptions> Options { get; set; } = options => options;

    public Language Language { get; set; } = Language.Chinese;

    public ScheduleNode Node { get; }

    /// <summary>The jobs, by their schedules.</summary>
    public ImmutableDictionary<string, IScheduledJob> Jobs { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ScheduleDesk> CreateAsync(ScheduleCompany company, params INoticeWriter[] writers) => await CreateAsync(company, _ => writers);

    public static async Task<ScheduleDesk> CreateAsync(ScheduleCompany company, Func<ScheduleNode, INoticeWriter[]> writers)
    {
        await company.WriteAsync(async session =>
        {
            var chart = await session.Organisation.LoadAsync(Cancellation);
            await session.Organisation.SaveAsync(new OrganisationChart(chart.Regions, chart.Groups, [.. chart.Members.Where(member => member.Id != Administrator.Id), Administrator]), Cancellation);
            await session.Organisation.SaveProfileAsync(
                new MemberProfile(Administrator.Id, null, null, "WeCom", "zh-CN", ImmutableSortedDictionary<string, string>.Empty.Add("WeCom", "admin")), Cancellation);
        });
        var node = await company.NodeAsync();
        return new ScheduleDesk(company, node, writers(node));
    }

    /// <summary>Somebody writes to the bot in private.</summary>
    public Task<BotTurn> SaysAsync(Member member, string text, string moment) => SendAsync(member, text, null, moment);

    /// <summary>Somebody presses a button.</summary>
    public Task<BotTurn> PressesAsync(Member member, string verb, string moment, params (string Key, string Value)[] data) =>
        SendAsync(member, "", new CardPress(verb, data.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal)), moment);

    private async Task<BotTurn> SendAsync(Member member, string text, CardPress? press, string moment)
    {
        messages++;
        var turn = new Turn
        {
            Message = new ChatMessage
            {
                Id = $"m{messages}",
                Chat = new ChatAddress("WeCom", ChatKind.Direct, member.Name),
                Sender = member.Name,
                ReceivedAt = ScheduleCompany.At(moment),
                Text = text,
                Press = press,
            },
            Speaker = member,
            Chart = Node.Feed.Chart,
            ChangeSet = new ChangeSetId(Guid.NewGuid()),
            Language = Language,
        };
        return await company.Database.WriteAsync(
            async (session, token) =>
            {
                var outcome = await engine.HandleAsync(turn, session, token);
                foreach (var change in outcome.AttentionChanges)
                {
                    await session.Attention.SaveAsync(change, token);
                }

                foreach (var message in outcome.Messages)
                {
                    await session.Outbox.AddAsync(message, token);
                }

                foreach (var change in outcome.AttentionChanges)
                {
                    await session.Outbox.ReconsiderAsync(change.Member, ["WeCom"], change.At, token);
                }

                foreach (var order in outcome.ScheduleOrders)
                {
                    await order.ApplyAsync(session, token);
                }

                return new BotTurn(outcome);
            },
            Cancellation);
    }
}
