using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Library;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A script as somebody may read it: whoever may not write to a customer that it names reads no name, and a group reads none at all.</summary>
internal sealed class ScriptText(TurnContext turn)
{
    private const int ShortestName = 2;

    /// <summary>The text for the speaker and the chat.</summary>
    public async Task<string> OfAsync(Script script, CancellationToken cancellationToken)
    {
        var text = script.Text;
        foreach (var id in script.Customers)
        {
            if (await turn.Session.Customers.FindAsync(id, cancellationToken) is { } customer && (turn.Turn.Message.Chat.Kind == ChatKind.Group || !turn.MayChange(customer)))
            {
                text = Names(customer).Aggregate(text, (masked, name) => masked.Replace(name, turn.Words.MaskedCustomer, StringComparison.OrdinalIgnoreCase));
            }
        }

        return text;
    }

    /// <summary>Those of the customers whom the text names.</summary>
    public static IEnumerable<Customer> Named(string text, IEnumerable<Customer> customers) =>
        customers.Where(customer => Names(customer).Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What to call it in a line.</summary>
    public static string Heading(Script script) => Heading(script.Topic, script.Text);

    /// <summary>The topic; without one, how the text begins.</summary>
    public static string Heading(string topic, string text)
    {
        const int most = 14;
        var line = topic.Length > 0 ? topic : text.ReplaceLineEndings(" ");
        return line.Length <= most ? line : $"{ProgressRecorder.Cut(line, most - 1)}…";
    }

    /// <summary>The names of a customer, the longest first, so that no part of one is left.</summary>
    private static IEnumerable<string> Names(Customer customer) =>
        customer.Aliases.Append(customer.Name).Where(name => name.Length >= ShortestName).OrderByDescending(name => name.Length);
}
