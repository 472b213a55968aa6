namespace SalesBot.Adapters.Teams.Mapping.Drawing;

/// <summary>
/// What an amount looks like to a client: a figure, and around it what amounts are written with, in either language. The service decides what it
/// means; this only spares the way to what is surely none, so it takes all that the service might read.
/// </summary>
internal static class AmountPattern
{
    private const string Figures = "0-9０-９零〇一二两俩三仨四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
    private const string Around = Figures + "万亿萬億点半多几元整正圆块钱人民币美金刀欧港日英镑a-zA-Zａ-ｚＡ-Ｚ.,'，．\\s¥￥$€£";

    /// <summary>The regular expression, of what all clients' engines know.</summary>
    public static string Text => $"^[{Around}]*[{Figures}][{Around}]*$";
}
