using System.Text.RegularExpressions;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>What one would write in an afternoon: one expression with all customers' names, and a few that catch amounts, dates and words.</summary>
/// <remarks>It understands next to nothing; it is the measure of what little work costs.</remarks>
internal sealed class PlainMatcher
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Regex[] patterns;

    /// <summary>A matcher of these customers.</summary>
    public PlainMatcher(IEnumerable<Customer> customers)
    {
        var names = customers.SelectMany(customer => customer.Aliases.Prepend(customer.Name)).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length);
        patterns = [.. BenchData.Patterns.Prepend(string.Join('|', names.Select(Regex.Escape))).Select(pattern => new Regex(pattern, RegexOptions.Compiled | RegexOptions.CultureInvariant, Patience))];
    }

    /// <summary>How many things it finds.</summary>
    public int Read(string text)
    {
        var found = 0;
        foreach (var pattern in patterns)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                found++;
            }
        }

        return found;
    }
}
