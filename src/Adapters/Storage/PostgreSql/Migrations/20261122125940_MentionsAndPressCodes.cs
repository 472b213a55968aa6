using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class MentionsAndPressCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Mentions",
                table: "Outbox",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PressCodes",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Platform = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ChatKind = table.Column<int>(type: "integer", nullable: false),
                    ChatId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Press = table.Column<string>(type: "text", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PressCodes", x => new { x.Code, x.Platform, x.ChatKind, x.ChatId });
                });

            migrationBuilder.CreateIndex(
                name: "IX_PressCodes_Until",
                table: "PressCodes",
                column: "Until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PressCodes");

            migrationBuilder.DropColumn(
                name: "Mentions",
                table: "Outbox");
        }
    }
}
