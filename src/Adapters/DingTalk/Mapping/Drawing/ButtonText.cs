using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Adapters.DingTalk.Mapping.Drawing;

/// <summary>
/// What a button says in the name of the person who presses it, <c>撤销 #K7Q2M9AB</c>: what people read, and the code that stands for the button.
/// What comes back may also have been typed or copied by anybody.
/// </summary>
/// <param name="Label">What stands on the button; may be empty in what people type.</param>
/// <param name="Code">The code, in capitals.</param>
internal sealed record ButtonText(string Label, string Code)
{
    /// <summary>How long a code is.</summary>
    public const int CodeLength = 8;

    private const char Mark = '#';

    // Crockford's 32 signs: whoever types a code need not tell O from 0 or I and L from 1.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // The full-width forms of the printable ASCII characters stand this far above them.
    private const int WidthDistance = '！' - '!';

    /// <summary>The code of a button: the same whenever the same message is drawn for the same chat.</summary>
    /// <param name="chat">The chat's id.</param>
    /// <param name="messageKey">The key of the message.</param>
    /// <param name="index">The button's place.</param>
    public static string CodeOf(string chat, string messageKey, int index)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{chat}\n{messageKey}\n{index}"));
        return string.Create(CodeLength, hash, static (code, hash) =>
        {
            for (var place = 0; place < code.Length; place++)
            {
                code[place] = Signs[hash[place] % Signs.Length];
            }
        });
    }

    /// <summary>What was said, read as a button's text; null where it does not end in what may be a code.</summary>
    public static ButtonText? Parse(string text)
    {
        var said = text.AsSpan().Trim();
        var mark = said.LastIndexOfAny(Mark, '＃');
        return mark < 0 || CodeIn(said[(mark + 1)..].Trim()) is not { } code
            ? null
            : new ButtonText(WithoutName(said[..mark].Trim()).ToString(), code);
    }

    /// <summary>What the button says.</summary>
    public override string ToString() => $"{Label} {Mark}{Code}";

    private static string? CodeIn(ReadOnlySpan<char> text)
    {
        if (text.Length != CodeLength)
        {
            return null;
        }

        Span<char> code = stackalloc char[CodeLength];
        for (var place = 0; place < CodeLength; place++)
        {
            code[place] = Sign(text[place]);
            if (!Signs.Contains(code[place], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return code.ToString();
    }

    private static char Sign(char written) => char.ToUpperInvariant(written is >= '！' and <= '～' ? (char)(written - WidthDistance) : written) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var sign => sign,
    };

    // In a group the client puts the robot's name before what the button says.
    private static ReadOnlySpan<char> WithoutName(ReadOnlySpan<char> text)
    {
        while (text is ['@' or '＠', ..])
        {
            var end = 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            text = text[end..].TrimStart();
        }

        return text;
    }
}
