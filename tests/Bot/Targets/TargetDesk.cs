using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Tests.Conversation;
using SalesBot.Bot.Tests.Schedules;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Targets;

/// <summary>The small company of the schedules speaks with the bot about targets, over a real database. It is Tuesday, 13 October 2026: of the month's 18 workdays 4 are over.</summary>
internal sealed class TargetDesk : IAsyncDisposable
{
    public const string Now = "2026-10-13 10:00";

    private readonly ScheduleNode node;
    private readonly ConversationEngine engine;
    private int messages;

    private TargetDesk(ScheduleCompany company, ScheduleNode node)
    {
        (Company, this.node) = (company, node);
        engine = new ConversationEngine(
            new ConversationOptions { Pipeline = company.Company.Pipeline, Zone = company.Company.Zone, Calendar = company.Company.Calendar, CalendarOf = company.Company.CalendarOf },
            utterance => MessageReader.Read(utterance, node.Feed.Catalogue));
    }

    public static DayRange October { get; } = new(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31));

    public ScheduleCompany Company { get; }

    /// <summary>What was said outside the chat of a message, in order.</summary>
    public List<OutgoingMessage> Said { get; } = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TargetDesk> CreateAsync(Action<CompanyOptions>? settings = null)
    {
        var company = await ScheduleCompany.CreateAsync();
        settings?.Invoke(company.CompanySettings);
        return new TargetDesk(company, await company.NodeAsync());
    }

    /// <summary>Somebody writes to the bot in private.</summary>
    public Task<BotTurn> SaysAsync(Member member, string text, string moment = Now) => SendAsync(member, text, null, moment, ReceivedFiles.None);

    /// <summary>Somebody speaks to the bot in the chat of the group.</summary>
    public Task<BotTurn> SaysInGroupAsync(Member member, string text) => SendAsync(member, text, null, Now, ReceivedFiles.None, new Scope(ScheduleCompany.Zhou.Group));

    /// <summary>Somebody reads English and writes to the bot in private.</summary>
    public Task<BotTurn> SaysInEnglishAsync(Member member, string text) => SendAsync(member, text, null, Now, ReceivedFiles.None, language: Language.English);

    /// <summary>Somebody sends a file whose text is a table.</summary>
    public Task<BotTurn> SendsTableAsync(Member member, string table) => SendAsync(member, "", null, Now, new ReceivedFiles([new ActivityAttachment("ab", "text/csv", 9, "目标.csv")], []) { Tables = [("ab", table)] });

    /// <summary>Somebody presses a button.</summary>
    public Task<BotTurn> PressesAsync(Member member, CardAction action, params (string Key, string Value)[] filledIn) =>
        SendAsync(member, "", new CardPress(action.Verb, action.Data.AddRange(filledIn.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)))), Now, ReceivedFiles.None);

    /// <summary>The button that somebody was sent last.</summary>
    public CardAction SentButton(Member to, string verb) => Said.Last(said => said.To == to.Id && said.Card is not null).Card!.Actions.First(action => string.Equals(action.Verb, verb, StringComparison.Ordinal));

    public Task<Target?> FindAsync(TargetHolder holder, TargetMeasure measure = TargetMeasure.Revenue, DayRange? days = null) =>
        Company.Database.ReadAsync((session, token) => session.Targets.FindAsync(TargetId.Of(holder, measure, days ?? October), token), Cancellation);

    public Task<T> ReadAsync<T>(Func<Adapters.Contracts.Stores.ISalesSession, CancellationToken, Task<T>> read) => Company.Database.ReadAsync(read, Cancellation);

    public ValueTask DisposeAsync() => Company.DisposeAsync();

    private async Task<BotTurn> SendAsync(Member member, string text, CardPress? press, string moment, ReceivedFiles files, Scope? scope = null, Language language = Language.Chinese)
    {
        messages++;
        var at = ScheduleCompany.At(moment).AddSeconds(messages);
        var turn = new Turn
        {
            Message = new ChatMessage
            {
                Id = $"m{messages}",
                Chat = scope is null ? new ChatAddress("WeCom", ChatKind.Direct, member.Name) : new ChatAddress("WeCom", ChatKind.Group, "华东一组"),
                Sender = member.Name,
                ReceivedAt = at,
                Text = text,
                Press = press,
            },
            Files = files,
            Speaker = member,
            Chart = node.Feed.Chart,
            ChangeSet = new ChangeSetId(Guid.CreateVersion7(at)),
            Scope = scope,
            Language = language,
        };
        return await Company.Database.WriteAsync(
            async (session, token) =>
            {
                var outcome = await engine.HandleAsync(turn, session, token);
                foreach (var changes in outcome.ChangeSets)
                {
                    await session.Changes.AppendAsync(changes, token);
                }

                foreach (var undone in outcome.Undone)
                {
                    await session.Changes.MarkUndoneAsync(undone, token);
                }

                if (outcome.State is { } state)
                {
                    await session.Conversations.SaveAsync(member.Id, outcome.StateChat, state, at, token);
                }

                Said.AddRange(outcome.Messages);
                return new BotTurn(outcome);
            },
            Cancellation);
    }
}
