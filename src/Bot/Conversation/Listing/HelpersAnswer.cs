using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「这单谁帮过我」: the colleagues who took part in what was done for a deal, and those who work on it too.</summary>
internal sealed partial class HelpersAnswer(TurnContext turn)
{
    private const int RecentActivities = 50;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Tells them, where the text asks for them.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryTellAsync(string text, CancellationToken cancellationToken)
    {
        if (Form().Match(text.Trim(' ', '?', '？', '。')) is not { Success: true } match || await FindAsync(match.Groups["deal"].Value.Trim(' ', '的'), cancellationToken) is not { } deal
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        var done = (await turn.Session.Activities.LatestAsync(customer.Id, RecentActivities, cancellationToken)).Where(activity => activity.Deal == deal.Id);
        List<string> helpers = [.. done.SelectMany(activity => activity.Colleagues.Append(activity.By)).Concat(deal.Collaborators).Where(member => member != deal.Owner).Distinct().Select(member => turn.NameOf(member))];
        var label = Labels.Of(customer, deal);
        turn.FocusOn(customer.Id, deal.Id);
        turn.SayPrivately(helpers.Count == 0 ? turn.Words.NobodyHelped(label) : turn.Words.HelpedBy(label, turn.Words.List(helpers)));
        return true;
    }

    private async Task<Deal?> FindAsync(string name, CancellationToken cancellationToken) =>
        name.Length > 0 ? await new DealNaming(turn).FindAsync(name, deal => !deal.Withdrawn, cancellationToken) is { Deals: [var only] } ? only : null
        : turn.Focus?.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && turn.MaySee(deal) ? deal
        : null;

    [GeneratedRegex(@"^(这一?单|那一?单|(?<deal>.+?)(这一?单|那一?单)?)?(都)?(有)?(谁|哪些人|哪些同事|哪个同事)(帮过|帮了|协助过|参与过|参与了)(我|的忙|忙)?(的)?$", Options, Patience)]
    private static partial Regex Form();
}
