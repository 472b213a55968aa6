using System.Globalization;
using SalesBot.Adapters.Common.Sending;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>Counts how often something is tried once more before another way is taken. The count may be lost; then it begins anew.</summary>
internal sealed class FurtherTries(UnclearSends unclear)
{
    /// <summary>Whether the act has a further try left; then one is taken.</summary>
    /// <param name="act">What is tried, such as a message's key.</param>
    /// <param name="most">How many there are.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<bool> TakeAsync(string act, int most, CancellationToken cancellationToken)
    {
        for (var number = 0; number < most; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"teams/try/{act}/{number}");
            if (await unclear.FindAsync(key, cancellationToken) is null)
            {
                await unclear.KeepAsync(key, cancellationToken);
                return true;
            }
        }

        return false;
    }
}
