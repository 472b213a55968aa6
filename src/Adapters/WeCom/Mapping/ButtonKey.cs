using System.Collections.Immutable;
using System.Text;

namespace SalesBot.Adapters.WeCom.Mapping;

/// <summary>
/// What a button is called on the wire: the verb, and its data as a query string, <c>undo?changeSet=7</c>. What comes back may be anything.
/// </summary>
internal sealed record ButtonKey(string Verb, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>The longest key of a button, in bytes of UTF-8.</summary>
    public const int MaxBytes = 1024;

    /// <summary>The key of a submit button whose chosen option is the key of what to do: a list of buttons drawn as a list of choices.</summary>
    public const string OfChosenOption = "~";

    /// <summary>The question of the card whose submit button is <see cref="OfChosenOption"/>.</summary>
    public const string Question = "~";

    /// <summary>The key on the wire. It may be longer than <see cref="MaxBytes"/>, and is of no use then.</summary>
    public override string ToString()
    {
        var key = new StringBuilder(Uri.EscapeDataString(Verb));
        var separator = '?';
        foreach (var (name, value) in Data)
        {
            key.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }

        return key.ToString();
    }

    /// <summary>What was pressed, with what was chosen on the card added to the button's data; null where the key says nothing.</summary>
    /// <param name="key">The key of the button or submit button.</param>
    /// <param name="selections">The question's key and the id of the chosen option, of each question of the card.</param>
    public static ButtonKey? Read(string key, IEnumerable<KeyValuePair<string, string>> selections)
    {
        if (key == OfChosenOption)
        {
            var chosen = selections.FirstOrDefault(selection => selection.Key == Question).Value;
            return chosen is null or OfChosenOption ? null : Parse(chosen);
        }

        if (Parse(key) is not { } pressed)
        {
            return null;
        }

        var data = pressed.Data.ToBuilder();
        foreach (var (question, option) in selections)
        {
            data.TryAdd(question, option);
        }

        return pressed with { Data = data.ToImmutable() };
    }

    private static ButtonKey? Parse(string key)
    {
        if (Encoding.UTF8.GetByteCount(key) > MaxBytes)
        {
            return null;
        }

        var mark = key.IndexOf('?', StringComparison.Ordinal);
        var verb = Uri.UnescapeDataString(mark < 0 ? key : key[..mark]);
        if (string.IsNullOrWhiteSpace(verb))
        {
            return null;
        }

        var data = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in mark < 0 ? [] : key[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                data.TryAdd(Uri.UnescapeDataString(pair[..equals]), Uri.UnescapeDataString(pair[(equals + 1)..]));
            }
        }

        return new ButtonKey(verb, data.ToImmutable());
    }
}
