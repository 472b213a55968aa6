using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Sharing;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Somebody whom the organisation does not know says which mobile number or mail address is theirs. That only proposes who it is: a code goes to
/// a messenger that is bound to that member already, and whoever brings it back is bound. What is answered does not tell whether there is such a member.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SelfBinding(ISharedCache cache, IEnumerable<IChatPlatform> platforms)
{
    private const int MostTries = 5;
    private const int CodeLimit = 1_000_000;
    private const char Separator = '|';

    private static readonly TimeSpan CodeHolds = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Spacing = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> enabled = [.. platforms.Select(platform => platform.Name)];

    /// <summary>What should happen after the stranger's message.</summary>
    public async Task<TurnOutcome> AnswerAsync(ChatMessage message, OrganisationChart chart, Language language, ISalesSession session, CancellationToken cancellationToken)
    {
        if (message.Chat.Kind == ChatKind.Direct && SelfBindingRequest.FindContact(message.Text) is { } contact)
        {
            return await ProposeAsync(contact, message, chart, language, session, cancellationToken);
        }

        return message.Chat.Kind == ChatKind.Direct && SelfBindingRequest.FindCode(message.Text) is { } code && await cache.FindAsync(Pending(message), cancellationToken) is { } pending
            ? await CheckAsync(code, pending, message, chart, language, cancellationToken)
            : Say(StrangerReply.For(language, message.Chat.Platform, message.Sender).Text, message);
    }

    private async Task<TurnOutcome> ProposeAsync(string contact, ChatMessage message, OrganisationChart chart, Language language, ISalesSession session, CancellationToken cancellationToken)
    {
        var words = Wording.In(language);
        if (!await IsDueAsync($"bind/asked/{message.Chat.Platform}/{message.Sender}", message, cancellationToken))
        {
            return Say(words.BindCodeWait, message);
        }

        var answer = Say(words.BindCodeSent(message.Chat.Platform, ProgressRecorder.Cut(message.Sender, 64)), message);
        if (await session.Organisation.FindByContactAsync(contact, cancellationToken) is not [var only]
            || chart.Find(only) is not { } member
            || await session.Organisation.FindProfileAsync(member.Id, cancellationToken) is not { } profile
            || profile.Accounts.FirstOrDefault(account => account.Key != message.Chat.Platform && enabled.Contains(account.Key)) is not { Key: { } platform, Value: { } account }
            || !await IsDueAsync($"bind/member/{member.Id}", message, cancellationToken))
        {
            return answer;
        }

        var code = RandomNumberGenerator.GetInt32(CodeLimit).ToString("D6", CultureInfo.InvariantCulture);
        await cache.SetAsync(Pending(message), Write(member.Id, code, tries: 0), CodeHolds, cancellationToken);
        var told = LanguageTags.Read(profile.Language, language);
        return answer with
        {
            Messages =
            [
                new OutgoingMessage
                {
                    Key = $"bind-code/{message.Chat.Platform}/{message.Id}",
                    Kind = OutgoingKind.Notice,
                    Chat = new ChatAddress(platform, ChatKind.Direct, account),
                    To = member.Id,
                    At = message.ReceivedAt,
                    Text = Wording.In(told).BindCode(message.Chat.Platform, ProgressRecorder.Cut(message.Sender, 64), code),
                },
            ],
        };
    }

    private async Task<TurnOutcome> CheckAsync(string said, string pending, ChatMessage message, OrganisationChart chart, Language language, CancellationToken cancellationToken)
    {
        var words = Wording.In(language);
        if (pending.Split(Separator) is not [var id, var code, var counted]
            || !Guid.TryParse(id, out var guid)
            || !int.TryParse(counted, NumberStyles.None, CultureInfo.InvariantCulture, out var tries)
            || tries >= MostTries
            || chart.Find(new MemberId(guid)) is not { } member)
        {
            return Say(words.BindCodeWrong, message);
        }

        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(said), Encoding.ASCII.GetBytes(code)))
        {
            await cache.SetAsync(Pending(message), Write(member.Id, code, tries + 1), CodeHolds, cancellationToken);
            return Say(words.BindCodeWrong, message);
        }

        // The code stays until its time is over: this may run once more, and whoever is bound is asked for none.
        return Say(words.BoundByCode(member.Name), message) with { Bound = [new BoundAccount(message.Chat.Platform, message.Sender, member.Id)] };
    }

    /// <summary>Once in a while; the same message, which may be handled more than once, is always due.</summary>
    private async Task<bool> IsDueAsync(string key, ChatMessage message, CancellationToken cancellationToken)
    {
        if (await cache.FindAsync(key, cancellationToken) is { } by && by != message.Id)
        {
            return false;
        }

        await cache.SetAsync(key, message.Id, Spacing, cancellationToken);
        return true;
    }

    private static string Pending(ChatMessage message) => $"bind/code/{message.Chat.Platform}/{message.Sender}";

    private static string Write(MemberId member, string code, int tries) => string.Create(CultureInfo.InvariantCulture, $"{member}{Separator}{code}{Separator}{tries}");

    private static TurnOutcome Say(string text, ChatMessage message) => new() { Replies = [new Reply(text)], StateChat = message.Chat };
}
