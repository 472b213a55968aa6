using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class StageMoves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Detour",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "FailedTries",
                table: "Deals",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Wanted",
                table: "Deals",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "Pipelines",
                columns: table => new
                {
                    Version = table.Column<int>(type: "int", nullable: false),
                    Stages = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pipelines", x => x.Version);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events",
                columns: new[] { "Deal", "Kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Pipelines");

            migrationBuilder.DropIndex(
                name: "IX_Events_Deal_Kind",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Detour",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "FailedTries",
                table: "Deals");

            migrationBuilder.DropColumn(
                name: "Wanted",
                table: "Deals");
        }
    }
}
