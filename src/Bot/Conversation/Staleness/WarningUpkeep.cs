using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Takes back what people were told of deals that the turn has moved: their cards change in place, in the unit that brings the progress. Where a
/// platform cannot change what it has shown, nothing more is said.
/// </summary>
internal sealed class WarningUpkeep(TurnContext turn)
{
    /// <summary>Looks what the turn makes of earlier warnings.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var changed = turn.Ledger.Entries
            .Where(entry => entry is { Deal: not null, Before: not null } && turn.Ledger.Known(entry.Deal.Value) != entry.Before)
            .Select(entry => turn.Ledger.Known(entry.Deal!.Value)).DistinctBy(deal => deal.Id).ToDictionary(deal => deal.Id);
        if (changed.Count == 0)
        {
            return;
        }

        var told = await turn.Session.Due.ToldOfAsync(changed.Keys, cancellationToken);
        var over = told.Where(part => IsOver(part, changed[part.Deal])).ToList();
        foreach (var message in over.GroupBy(part => part.Message, StringComparer.Ordinal))
        {
            await UpdateAsync(message.Key, [.. message], cancellationToken);
        }

        turn.Withdrawn.AddRange(over.Select(part => part.Key));
    }

    /// <summary>Whether it is no longer so: progress came, it is closed, it rests, or it is nobody's of whom this person heard.</summary>
    private bool IsOver(ToldPart part, Deal deal)
    {
        var customer = turn.Ledger.Known(deal.Customer);
        var standing = StaleStanding.Of(new StaleCase(deal, customer.Tier), turn.Options.Staleness, turn.Options.Calendar, turn.Today);
        return (ToldWarning.Read(part.Key) is { } told && told.FateAt(standing) == WarningFate.Withdrawn)
            || (turn.Chart.Find(part.Recipient) is { } reader && !turn.Chart.ReachOf(reader).Any(member => member.Id == deal.Owner));
    }

    private async Task UpdateAsync(string message, ImmutableArray<ToldPart> over, CancellationToken cancellationToken)
    {
        if (await turn.Session.Outbox.FindAsync(message, cancellationToken) is not { Handle: { } handle, Message: { Kind: not OutgoingKind.Brief, Card: { } card } sent })
        {
            // A brief tells of more than its warnings, and stays as the morning was.
            return;
        }

        var gone = over.Select(part => part.Key).ToHashSet(StringComparer.Ordinal);
        var parts = (await turn.Session.Due.PartsOfAsync(message, cancellationToken)).Select(part => part with { IsWithdrawn = part.IsWithdrawn || gone.Contains(part.Key) });
        var words = new Wording(LanguageTags.Read(card.Language, turn.Options.Language), turn.Today, turn.Options.Pipeline);
        var notes = over.Select(part => words.WarningOver(Labels.Of(turn.Ledger.Known(turn.Ledger.Known(part.Deal).Customer), turn.Ledger.Known(part.Deal)), turn.Ledger.Known(part.Deal), turn.Today)).Distinct(StringComparer.Ordinal);
        var update = WithdrawnDigest.Of(card, [.. parts], [.. notes], words);
        turn.Messages.Add(sent with
        {
            Key = $"update/{turn.Turn.ChangeSet}/{turn.Messages.Count}",
            At = turn.Change.Now,
            Card = update,
            Text = TextTwin.Of(update, words),
            Replaces = handle,
            OnlyInPlace = true,
        });
    }
}
