namespace SalesBot.Adapters.DingTalk.Protocol.CardCallbacks;

/// <summary>What a pressed card is answered with, over the stream and over HTTP.</summary>
internal static class CardAnswer
{
    /// <summary>
    /// Nothing changes on the card: what the press does is shown when it is done, by an update. Data for the presser alone would hide that update from
    /// the presser for ever, and what an answer shows stays where no update follows.
    /// </summary>
    public const string Unchanged =
        """{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},"cardData":{"cardParamMap":{}},"userPrivateData":{"cardParamMap":{}}}""";
}
