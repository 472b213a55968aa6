using System.Collections.Frozen;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>A new customer that waits for its confirmation: no catalogue knows the name yet, and whoever put it forward uses it all the same.</summary>
internal sealed class WaitingNew(TurnContext turn)
{
    private static readonly FrozenSet<string> Questions = ((string[])["", "什么情况", "啥情况", "情况", "怎么样", "怎么样了", "现在怎么样", "现在什么情况", "如何", "如何了", "进展", "什么进展", "呢", "看看", "看一下", "建了吗", "建好了吗", "保存了吗", "记了吗", "记上了吗", "还在吗", "status"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Proposals proposals = new(turn);

    /// <summary>What the customer is called: also without its town, as everybody calls a company.</summary>
    public static IEnumerable<string> NamesOf(ProposedAct act) =>
        act is { Kind: ActKind.NewCustomer, Customer: null } && Creating.ShortOf(act.CustomerName) is { } called ? [act.CustomerName, called] : [act.CustomerName];

    /// <summary>Whether the text asks how it stands, and nothing else.</summary>
    public static bool IsAskedAfter(ProposedAct act, string text) =>
        act is { Kind: ActKind.NewCustomer, Customer: null }
        && NamesOf(act).FirstOrDefault(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } named
        && Questions.Contains(text.Replace(named, "", StringComparison.OrdinalIgnoreCase).Trim(' ', '的', '?', '？', '。', '，', ','));

    /// <summary>The newest that the text names; null where it names none, or a customer who is known.</summary>
    public Proposal? FindNamed(string text) =>
        turn.State.Proposals.LastOrDefault(proposal => proposal is { Outcome: ProposalOutcome.Open, Acts: [{ Kind: ActKind.NewCustomer, Customer: null } act] } && NamesOf(act).Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))) is { } named
        && turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Customers.IsEmpty
            ? named
            : null;

    /// <summary>Shows it once more, and says that it waits.</summary>
    public async Task ShowAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        await proposals.SayUnconfirmedAsync(proposal, cancellationToken);
        await proposals.ShowAsync(proposal with { At = turn.Now }, cancellationToken);
    }
}
