using System.Collections.Immutable;
using System.Text;

namespace SalesBot.Adapters.Common.Drawing;

/// <summary>
/// What a button is called on the wire: the verb, and its data as a query string, <c>undo?changeSet=7</c>. What comes back may be anything.
/// </summary>
/// <param name="Verb">What the button does.</param>
/// <param name="Data">What it carries.</param>
public sealed record ButtonKey(string Verb, ImmutableSortedDictionary<string, string> Data)
{
    /// <summary>The longest key of a button, in bytes of UTF-8.</summary>
    public const int MaxBytes = 1024;

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

    /// <summary>The button behind a key; null where the key says nothing.</summary>
    public static ButtonKey? Parse(string key)
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
