using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>What the company has decided about wins: who hears of them, when and how.</summary>
internal sealed record WinRules
{
    /// <summary>How long a win is held before chats hear of it.</summary>
    public TimeSpan Hold { get; init; } = HeldWin.DefaultHold;

    /// <summary>From which amount on a win is told at all.</summary>
    public Money LeastAmount { get; init; } = Money.Zero;

    /// <summary>Whether a superior has to agree first.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>When chats are left in peace.</summary>
    public QuietHours Quiet { get; init; } = QuietHours.Default;

    /// <summary>Where customers are not named.</summary>
    public CustomerMasking Masking { get; init; } = new();

    /// <summary>When many wins are one card.</summary>
    public WinFlood Flood { get; init; } = new();

    /// <summary>Which thanks count.</summary>
    public ThanksRule Thanks { get; init; } = new();

    /// <summary>The company's own headlines, with <c>{owner}</c>, <c>{customer}</c>, <c>{amount}</c> and <c>{deal}</c>; none for the standard one.</summary>
    public ImmutableArray<string> Headlines { get; init; } = [];

    /// <summary>What the chats hear for which something is set.</summary>
    public ImmutableDictionary<ChatAddress, ChatPolicy> Chats { get; init; } = ImmutableDictionary<ChatAddress, ChatPolicy>.Empty;

    /// <summary>How much of the money any chat reads: what rankings do not tell, wins and reports do not tell either.</summary>
    public AmountsShown Amounts { get; init; } = AmountsShown.Full;

    /// <summary>The names of those who are not named on the lists of reports where people from beyond their group read.</summary>
    public FrozenSet<string> Anonymous { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What the chat hears, as it is set.</summary>
    public ChatPolicy PolicyOf(ChatAddress chat) => PolicyOf(chat, hasOutsiders: false);

    /// <summary>What the chat hears: less than is set, where people from outside were seen there.</summary>
    public ChatPolicy PolicyOf(BoundChat chat) => PolicyOf(chat.Address, chat.HasOutsiders);

    private ChatPolicy PolicyOf(ChatAddress chat, bool hasOutsiders)
    {
        var policy = Chats.GetValueOrDefault(chat, ChatPolicy.Default);
        var reads = policy.HasOutsiders || hasOutsiders;
        var amounts = reads ? AmountsShown.None : (AmountsShown)Math.Max((int)policy.Amounts, (int)Amounts);
        return policy with { HasOutsiders = reads, Amounts = amounts };
    }

    /// <summary>Whether the chat hears of a win that counts for this group: it stands for the group, for its region, or for all.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="win">The win.</param>
    /// <param name="amount">What it is worth.</param>
    /// <param name="chart">Who works here.</param>
    public bool Hears(BoundChat chat, WinRecord win, Money amount, OrganisationChart chart)
    {
        var policy = PolicyOf(chat);
        if (!policy.Wins || amount < LeastAmount || amount < policy.LeastAmount)
        {
            return false;
        }

        var region = win.Group is { } group ? chart.Find(group)?.Region : chart.Find(win.Owner) is { } owner ? chart.RegionOf(owner) : null;
        return chat.Scope switch
        {
            { Group: { } own } => win.Group == own,
            { Region: { } own } => region == own,
            _ => true,
        };
    }

    /// <summary>Whether the customer is not named in the chat.</summary>
    public bool Masks(BoundChat chat, WinRecord win)
    {
        var policy = PolicyOf(chat);
        return Masking.Masks(policy.HasOutsiders, isWide: chat.Scope.Group is null, ownerAsks: win.HidesCustomer) || policy.MasksCustomers;
    }
}
