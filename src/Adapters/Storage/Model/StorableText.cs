using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>
/// Texts that every database gives back as they were. PostgreSQL refuses U+0000 and half a surrogate pair, SQLite would silently cut or
/// replace them and take texts of any length; so all three refuse the same here. Adapters keep such texts out before.
/// </summary>
internal static class StorableText
{
    /// <summary>Whether the text has neither U+0000 nor half a surrogate pair.</summary>
    public static bool Is(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(at + used)..];
        }

        return !text.Contains('\0', StringComparison.Ordinal);
    }

    /// <summary>Refuses a text that is not storable.</summary>
    /// <exception cref="ArgumentException">It holds U+0000 or half a surrogate pair.</exception>
    public static void Require(string? text, string what)
    {
        if (text is not null && !Is(text))
        {
            throw new ArgumentException($"{what} holds U+0000 or half a surrogate pair, which not every database keeps.", nameof(text));
        }
    }

    /// <summary>Refuses a row with a text that is not storable or too long for its column.</summary>
    /// <exception cref="ArgumentException">There is such a text; the message names its column.</exception>
    public static void RequireAll(EntityEntry entry)
    {
        foreach (var property in entry.Metadata.GetProperties())
        {
            if (property.ClrType == typeof(string))
            {
                Require((string?)entry.CurrentValues[property], property);
            }
        }
    }

    /// <summary>Refuses a text that is not storable or too long for its column.</summary>
    /// <exception cref="ArgumentException">It is; the message names the column.</exception>
    public static void Require(string? text, IReadOnlyProperty column)
    {
        if (text is null)
        {
            return;
        }

        if (!Is(text))
        {
            Require(text, NameOf(column));
        }

        if (column.GetMaxLength() is { } most && text.Length > most)
        {
            throw new ArgumentException($"{NameOf(column)} takes {most} UTF-16 units; this text has {text.Length}.", nameof(text));
        }
    }

    private static string NameOf(IReadOnlyProperty column) => $"{column.DeclaringType.ShortName()}.{column.Name}";

    /// <summary>A reason or error of another's making, made fit to be kept.</summary>
    public static string Trim(string text, int most)
    {
        var clean = new StringBuilder(Math.Min(text.Length, most));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most)
            {
                break;
            }

            clean.Append(rune.Value == 0 ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}
