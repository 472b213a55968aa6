using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Shares as buttons carry them: a member's id and a number, for each.</summary>
internal static class SplitShares
{
    private const char Between = ',', Is = ':';

    /// <summary>The shares as text.</summary>
    public static string Write(ImmutableArray<CreditShare> shares) =>
        string.Join(Between, shares.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Member}{Is}{share.Percent}")));

    /// <summary>The shares; null where the text is none, or names people who are not there.</summary>
    public static ImmutableArray<CreditShare>? Read(string? text, OrganisationChart chart)
    {
        if (text is null)
        {
            return null;
        }

        var shares = ImmutableArray.CreateBuilder<CreditShare>();
        foreach (var part in text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Take(CreditSplit.MostPeople + 1))
        {
            if (part.Split(Is) is not [var member, var percent]
                || !Guid.TryParse(member, out var id)
                || chart.Find(new MemberId(id)) is null
                || !int.TryParse(percent, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            shares.Add(new CreditShare(new MemberId(id), number));
        }

        return shares.ToImmutable();
    }

    /// <summary>Whether they are the same, in whichever order.</summary>
    public static bool AreSame(ImmutableArray<CreditShare> one, ImmutableArray<CreditShare> other) => one.Length == other.Length && one.All(other.Contains);
}
