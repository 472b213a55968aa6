namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>Reads Arabic digits with a decimal point, or with a comma before every three: 38, 1.08, 450,000.</summary>
internal static class ArabicFigures
{
    /// <summary>A figure that is longer is none of money or time.</summary>
    public const int Most = 15;

    /// <summary>How long the figure is with which the text begins.</summary>
    /// <param name="text">Text that begins with a digit.</param>
    /// <param name="value">What it means.</param>
    /// <param name="digits">How many digits it has.</param>
    /// <param name="hasFraction">Whether it has a decimal point.</param>
    public static int Read(ReadOnlySpan<char> text, out decimal value, out int digits, out bool hasFraction)
    {
        (value, digits) = (0, 0);
        var length = 0;
        decimal place = 0;
        while (length < text.Length && length <= Most)
        {
            var c = text[length];
            if (char.IsAsciiDigit(c))
            {
                value = place == 0 ? (value * 10) + (c - '0') : value + ((c - '0') * place);
                place /= 10;
                digits++;
            }
            else if (c == '.' && place == 0 && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1]))
            {
                place = 0.1m;
            }
            else if (c != ',' || place != 0 || !IsThousands(text, length))
            {
                break;
            }

            length++;
        }

        hasFraction = place != 0;
        return length;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int comma) =>
        comma > 0 && comma + 3 < text.Length
        && char.IsAsciiDigit(text[comma + 1]) && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3])
        && (comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]));
}
