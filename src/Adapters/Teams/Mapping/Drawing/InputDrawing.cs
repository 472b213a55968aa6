using System.Globalization;
using SalesBot.Adapters.Common.Drawing;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Teams.Protocol.Cards;

namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>Draws what can be filled in.</summary>
internal sealed class InputDrawing(CardWording words)
{
    private const int LongestAmount = 30;
    private const int LongestValue = 500;

    // A figure, and around it what amounts are written with. The service decides what it means; this only spares the way to what is surely none.
    private const string Figures = "0-9０-９零〇一二两俩三仨四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string Around = Figures + "万亿萬億点半多几元整正圆块钱人民币美金刀欧港日英镑a-zA-Zａ-ｚＡ-Ｚ.,'，．\\s¥￥$€£";
    private const string AmountPattern = $"^[{Around}]*[{Figures}][{Around}]*$";

    /// <summary>The input; null where it cannot be drawn, and has to be said.</summary>
    public InputElement? Find(CardInput input)
    {
        var label = CardTextForm.Plain(input.Label);
        return label.Length == 0 || !ButtonData.MayName(input.Key) || input.Key.Length > LongestValue || input.Value.Length > LongestValue ? null : input.Kind switch
        {
            CardInputKind.Amount => Checked(input, new TextInput(input.Key) { Label = label, Value = Given(input), Placeholder = words.AmountExample, MaxLength = LongestAmount, Regex = AmountPattern, ErrorMessage = words.AmountProblem }),
            CardInputKind.Date => Checked(input, new DateInput(input.Key) { Label = label, Value = IsDay(input.Value) ? input.Value : null }),
            CardInputKind.Choice => Choice(input, label),
            _ => Checked(input, new TextInput(input.Key) { Label = label, Value = Given(input), MaxLength = LongestValue }),
        };
    }

    private ChoiceInput? Choice(CardInput input, string label)
    {
        var choices = input.Choices
            .Select(choice => new InputChoice(CardTextForm.Plain(choice.Label), choice.Value))
            .Where(choice => choice.Title.Length > 0 && choice.Value.Length > 0)
            .DistinctBy(choice => choice.Value, StringComparer.Ordinal)
            .ToList();
        var isThere = choices.Exists(choice => choice.Value == input.Value);
        return choices.Count == 0 ? null : Checked(input, new ChoiceInput(input.Key, choices) { Label = label, Value = isThere ? input.Value : null, Placeholder = words.Choose });
    }

    private T Checked<T>(CardInput input, T element)
        where T : InputElement =>
        input.IsRequired ? element with { IsRequired = true, ErrorMessage = element.ErrorMessage ?? words.Required(element.Label) } : element;

    private static string? Given(CardInput input) => PlainText.Line(input.Value) is { Length: > 0 } value ? value : null;

    private static bool IsDay(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
