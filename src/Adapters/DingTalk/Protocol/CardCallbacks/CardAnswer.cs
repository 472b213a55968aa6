namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>What a pressed card is answered with, over the stream and over HTTP: JSON.</summary>
internal static class CardAnswer
{
    /// <summary>
    /// Nothing changes on the card: what the press does is shown by an update when it is done, to everybody. Data for the one who pressed would stay
    /// on the card where nothing comes that takes it away.
    /// </summary>
    public const string Unchanged =
        """{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},"cardData":{"cardParamMap":{}},"userPrivateData":{"cardParamMap":{}}}""";
}
